import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { dayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { PersonDirectory } from '../people/PersonDirectory';
import { recordPopulation } from '../people/write/recordPopulation';
import { PeopleSet } from '../platform/peopleSet/PeopleSet';
import { FakeNotifier } from './__testUtils__/FakeNotifier';
import { mondayNoon, nudgeSources } from './__testUtils__/nudgeSources';
import { openFinding } from './__testUtils__/openFindings';
import { group, user } from './__testUtils__/organisation';
import { NotifierMissingError } from './Notifier';
import { sendNudges } from './sendNudges';

const MONDAY = dayNumber('2026-11-23');
const HOUR_MS = 3_600_000;
const ADA = 'user:default/ada';
const entities = [group('team-a'), user('ada', 'team-a'), user('bob')];
const adasPay = openFinding('pay', { ownerRef: ADA });

describe.each(eachDatabase())('sendNudges on %p', databaseId => {
  let knex: Knex;
  let notifier: FakeNotifier;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    notifier = new FakeNotifier();
  });

  const sources = (options: Parameters<typeof nudgeSources>[1] = {}) =>
    nudgeSources(knex, { entities, open: [adasPay], notifier, ...options });
  const tick = (
    options: Parameters<typeof nudgeSources>[1] = {},
    signal = new AbortController().signal,
  ) => sendNudges(sources(options), signal);
  const notices = () => knex('notice').orderBy('claimed_ms');
  const on = (days: number) => ({ clock: () => mondayNoon(days) });

  it('tells the owner, once, and remembers what', async () => {
    await tick();
    await tick();
    expect(notifier.recipients).toEqual([ADA]);
    const [notice] = await notices();
    expect(notice).toMatchObject({ week_day: MONDAY, slot: 0 });
    expect(Number(notice.claimed_ms)).toBe(mondayNoon());
    expect(Number(notice.sent_ms)).toBe(mondayNoon());
    expect(await knex('notice_item')).toEqual([
      {
        notice_id: notice.id,
        entity_ref: 'component:default/pay',
        rule: 'unverified',
        evidence_key: 'day 20000',
      },
    ]);
  });

  it('tells it again after 28 days, or once the evidence changed', async () => {
    await tick();
    for (const days of [7, 14, 21]) {
      await tick(on(days));
    }
    expect(notifier.sent).toHaveLength(1);
    await tick(on(28));
    expect(notifier.sent).toHaveLength(2);
    const findings = [{ ...adasPay.findings[0], evidenceKey: 'other' }];
    await tick({ ...on(35), open: [{ ...adasPay, findings }] });
    expect(notifier.sent).toHaveLength(3);
  });

  it('keeps what comes up in a week for the next one', async () => {
    await tick();
    const open = [adasPay, openFinding('shop', { ownerRef: ADA })];
    await tick({ ...on(1), open });
    expect(notifier.sent).toHaveLength(1);
    await tick({ ...on(7), open });
    expect(notifier.sent).toHaveLength(2);
    expect(notifier.sent[1].entries.map(entry => entry.title)).toEqual([
      'shop',
    ]);
  });

  it('does nothing out of hours, and does not even look', async () => {
    const streamEntities = jest.fn();
    await tick({
      ...on(-1),
      catalog: catalogServiceMock.mock({ streamEntities }),
    });
    expect(streamEntities).not.toHaveBeenCalled();
    expect(notifier.sent).toEqual([]);
  });

  it('finds the member of the owning group who attested last', async () => {
    const people = new PersonDirectory({ knex, pseudonymKey: 'key' });
    const [ada, bob] = await people.idsOf([ADA, 'user:default/bob']);
    await tick({
      entities: [
        ...[group('dept'), group('team-a', 'dept')],
        ...[user('ada', 'team-a'), user('bob')],
      ],
      open: [
        openFinding('pay', { lastAttestedBy: ada }),
        openFinding('dep', {
          ownerRef: 'group:default/dept',
          lastAttestedBy: ada,
        }),
        // Bob was in the team once.
        openFinding('shop', { lastAttestedBy: bob }),
      ],
    });
    expect(notifier.sent).toMatchObject([
      { recipients: [ADA], entries: [{ title: 'dep' }, { title: 'pay' }] },
    ]);
  });

  it('asks by ref for users that paging missed', async () => {
    const catalog = catalogServiceMock({ entities });
    const streamEntities = async function* stream() {
      yield [user('bob')];
    };
    await tick({ catalog: Object.assign(catalog, { streamEntities }) });
    expect(notifier.recipients).toEqual([ADA]);
  });

  it('mentions the campaign that an entry is in', async () => {
    const goal = { name: 'Tidy up', targetDay: dayNumber('2026-12-20') };
    await tick({ campaignOf: async ([ref]) => new Map([[ref, goal]]) });
    expect(notifier.sent[0].description).toContain('2026-12-20: Tidy up.');
  });

  it('reminds nobody of what they disowned', async () => {
    const disowned = async () => [{ ref: adasPay.ref, onDay: MONDAY }];
    await tick({ admins: [], disowned });
    expect(notifier.sent).toEqual([]);
  });

  describe('when things are not as they seem', () => {
    it('tells nobody while the picture is not to be trusted', async () => {
      await tick({ isPictureTrusted: async () => false });
      expect(notifier.sent).toEqual([]);
      expect(await notices()).toEqual([]);
    });

    it('tells nobody while the catalog does not answer', async () => {
      const catalog = catalogServiceMock.mock({
        streamEntities: () => {
          throw new Error('catalog is down');
        },
      });
      await expect(tick({ catalog })).rejects.toThrow('catalog is down');
      expect(notifier.sent).toEqual([]);
      expect(await notices()).toEqual([]);
    });

    it('tells nobody while the catalog is empty', async () => {
      await tick({ entities: [] });
      expect(notifier.sent).toEqual([]);
    });

    it('tells nobody while half of the people are missing', async () => {
      const people = new PersonDirectory({ knex, pseudonymKey: 'key' });
      const refs = Array.from({ length: 4 }, (_, i) => `user:default/p${i}`);
      await recordPopulation(knex, {
        day: MONDAY - 1,
        takenMs: mondayNoon(-1),
        people: PeopleSet.of(await people.idsOf(refs)),
      });
      await tick();
      expect(notifier.sent).toEqual([]);
      await tick({ entities: [...entities, user('cy'), user('dan')] });
      expect(notifier.recipients).toEqual([ADA]);
    });

    it('tells none of the 200 people of a group that was renamed', async () => {
      const people = new PersonDirectory({ knex, pseudonymKey: 'key' });
      const members = Array.from({ length: 200 }, (_, i) => `m${i}`);
      const [first] = await people.idsOf(['user:default/m0']);
      const open = Array.from({ length: 60 }, (_, i) =>
        openFinding(`c${i}`, {
          ownerRef: 'group:default/old-name',
          lastAttestedBy: first,
        }),
      );
      await tick({
        entities: [
          group('new-name'),
          ...members.map(name => user(name, 'new-name')),
        ],
        open,
      });
      expect(notifier.sent).toEqual([]);
    });
  });

  describe('when sending fails', () => {
    it('does not send again what may have arrived', async () => {
      notifier.failure = new Error('status 500');
      await expect(tick()).rejects.toThrow('status 500');
      notifier.failure = undefined;
      await tick();
      await tick(on(7));
      expect(notifier.calls).toBe(1);
      expect(await notices()).toMatchObject([{ sent_ms: null }]);
    });

    it('leaves the others alone for an hour', async () => {
      let nowMs = mondayNoon();
      const open = [
        adasPay,
        openFinding('tax', { ownerRef: 'user:default/bob' }),
      ];
      const replica = sources({ open, clock: () => nowMs });
      const { signal } = new AbortController();
      notifier.failure = new Error('status 500');
      await expect(sendNudges(replica, signal)).rejects.toThrow('status 500');
      notifier.failure = undefined;
      nowMs += HOUR_MS - 1;
      await sendNudges(replica, signal);
      expect(notifier.calls).toBe(1);
      nowMs += 1;
      await sendNudges(replica, signal);
      expect(notifier.recipients).toEqual(['user:default/bob']);
    });

    it('says once that there is no notifications plugin, and waits', async () => {
      let nowMs = mondayNoon();
      const replica = sources({ clock: () => nowMs });
      const { signal } = new AbortController();
      notifier.failure = new NotifierMissingError('It is not installed');
      for (let i = 0; i < 18; i++) {
        await sendNudges(replica, signal);
        nowMs += HOUR_MS / 6;
      }
      expect(notifier.calls).toBe(3);
      expect(replica.logger.warn).toHaveBeenCalledTimes(1);
      expect(replica.logger.error).not.toHaveBeenCalled();
      expect(await notices()).toEqual([]);
      notifier.failure = undefined;
      await sendNudges(replica, signal);
      expect(notifier.recipients).toEqual([ADA]);
    });

    it('stops when it is told to', async () => {
      const stop = new AbortController();
      const open = ['ada', 'bob'].map(name =>
        openFinding(name, { ownerRef: `user:default/${name}` }),
      );
      const clock = jest.fn(() => mondayNoon());
      jest.spyOn(notifier, 'send').mockImplementation(async () => stop.abort());
      await tick({ open, clock }, stop.signal);
      expect(await notices()).toHaveLength(1);
    });
  });

  it('leaves the rest to the next plan when a day begins', async () => {
    let nowMs = Date.parse('2026-11-22T23:59:59Z');
    const { rules } = sources();
    const replica = sources({
      open: ['ada', 'bob'].map(name =>
        openFinding(name, { ownerRef: `user:default/${name}` }),
      ),
      clock: () => nowMs,
      rules: {
        ...rules,
        weekdays: [1, 7],
        quietHours: { from: '00:00', to: '00:00' },
      },
    });
    const send = jest.spyOn(notifier, 'send').mockImplementation(async () => {
      nowMs += 2_000;
    });
    const { signal } = new AbortController();
    await sendNudges(replica, signal);
    expect(send).toHaveBeenCalledTimes(1);
    await sendNudges(replica, signal);
    expect(await knex('notice').orderBy('week_day').pluck('week_day')).toEqual([
      MONDAY - 7,
      MONDAY,
    ]);
  });

  describe('disowned entities', () => {
    const disowned = async () => [
      {
        ref: 'component:default/pay',
        ownerRef: 'group:default/team-a',
        suggestedOwner: { ref: 'group:default/team-b', evidence: ['It is.'] },
        onDay: MONDAY,
      },
    ];

    it('are told once to the platform team and the suggested group', async () => {
      await tick({ open: [], disowned });
      await tick({ open: [], disowned });
      expect(notifier.sent.map(notice => notice.recipients)).toEqual([
        ['user:default/pat', 'group:default/team-b'],
      ]);
      const [row] = await knex('disowned_notice');
      expect(Number(row.sent_ms)).toBe(mondayNoon());
    });

    it('are told while the picture is not to be trusted: people said so', async () => {
      await tick({ disowned, isPictureTrusted: async () => false });
      expect(notifier.sent).toHaveLength(1);
    });

    it('are not told out of hours', async () => {
      await tick({ ...on(-1), disowned });
      expect(notifier.sent).toEqual([]);
    });

    it('are kept where there is no notifications plugin', async () => {
      notifier.failure = new NotifierMissingError('It is not installed');
      await tick({ open: [], disowned });
      expect(await knex('disowned_notice')).toEqual([]);
    });
  });
});
