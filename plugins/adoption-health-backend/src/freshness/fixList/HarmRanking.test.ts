import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { attestEntity } from '../write/attestEntity';
import {
  clearPicture,
  people,
  sourcesOf,
  storeEntity,
  storeGroup,
  storeReaders,
  storeSweep,
  TODAY,
} from './__testUtils__/storedPicture';

const ref = (name: string) => `component:default/${name}`;
const stale = { findings: [{ rule: 'orphan' }] };
const notice = {
  findings: [{ rule: 'incomplete', severity: 'notice' as const }],
};

describe.each(eachDatabase())('HarmRanking on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  beforeEach(async () => {
    await clearPicture(knex);
    await storeSweep(knex);
  });

  const ranked = async (harm = sourcesOf(knex).harm) =>
    (await harm.current()).entities.map(({ ref: one, harm: much }) => [
      one.split('/')[1],
      much,
    ]);

  it('ranks by readers times the weight of the worst open finding', async () => {
    await storeEntity(knex, ref('a'), notice);
    await storeEntity(knex, ref('b'), stale);
    await storeEntity(knex, ref('c'), {
      findings: [...notice.findings, ...stale.findings],
    });
    await storeReaders(knex, ref('a'), { people: people(1, 40) });
    await storeReaders(knex, ref('b'), { people: people(1, 9) });
    await storeReaders(knex, ref('c'), { people: people(1, 11) });
    expect(await ranked()).toEqual([
      ['c', 11],
      ['a', 10],
      ['b', 9],
    ]);
  });

  it('leaves out what an attestation answers', async () => {
    const attested = [{ rule: 'orphan', attested: true }];
    await storeEntity(knex, ref('a'), { findings: attested });
    await storeEntity(knex, ref('b'), {
      findings: [...attested, ...notice.findings],
    });
    await storeReaders(knex, ref('b'), { people: people(1, 8) });
    expect(await ranked()).toEqual([['b', 2]]);
  });

  it('ties those that too few read, however many that is', async () => {
    for (const [name, readers] of Object.entries({ a: 0, b: 4, c: 2, d: 1 })) {
      await storeEntity(knex, ref(name), stale);
      await storeReaders(knex, ref(name), { people: people(1, readers) });
    }
    expect(await ranked()).toEqual([
      ['a', 'low'],
      ['b', 'low'],
      ['c', 'low'],
      ['d', 'low'],
    ]);
  });

  it('puts among ties the worse and then the older first', async () => {
    const since = (day: number) => ({
      findings: [{ rule: 'orphan', since_day: TODAY - day }],
    });
    await storeEntity(knex, ref('a'), notice);
    await storeEntity(knex, ref('b'), since(1));
    await storeEntity(knex, ref('c'), since(9));
    expect(await ranked()).toEqual([
      ['c', 'low'],
      ['b', 'low'],
      ['a', 'low'],
    ]);
  });

  it('is not made again while nothing changes', async () => {
    await storeEntity(knex, ref('a'), stale);
    const { harm } = sourcesOf(knex);
    expect(await harm.current()).toBe(await harm.current());
  });

  it.each<[string, () => Promise<unknown>, unknown]>([
    [
      'late readers',
      () => storeReaders(knex, ref('a'), { people: people(1, 7) }),
      [['a', 7]],
    ],
    [
      'readers of an earlier day',
      () =>
        storeReaders(knex, ref('a'), { day: TODAY - 20, people: people(4, 9) }),
      [['a', 9]],
    ],
    [
      'a sweep',
      async () => {
        await storeEntity(knex, ref('b'), stale);
        await storeReaders(knex, ref('b'), { people: people(1, 5) });
        await storeSweep(knex);
      },
      [
        ['a', 6],
        ['b', 5],
      ],
    ],
    [
      'a sweep that mended it',
      async () => {
        await knex('finding').del();
        await storeSweep(knex);
      },
      [],
    ],
    [
      'an attestation',
      () => attestEntity(knex, { ref: ref('a'), personId: 1, day: TODAY }),
      [],
    ],
    [
      'members of the owning group',
      () => storeGroup(knex, 'group:default/team-a', people(1, 1)),
      [['a', 5]],
    ],
  ])('sees %s at once', async (_, change, expected) => {
    await storeEntity(knex, ref('a'), stale);
    await storeReaders(knex, ref('a'), { people: people(1, 6) });
    const { harm } = sourcesOf(knex);
    expect(await ranked(harm)).toEqual([['a', 6]]);
    await change();
    expect(await ranked(harm)).toEqual(expected);
  });

  it('sees a word that is given again on a day after a sweep', async () => {
    await storeEntity(knex, ref('a'), stale);
    const { harm } = sourcesOf(knex);
    const word = { ref: ref('a'), personId: 1, day: TODAY };
    await attestEntity(knex, word);
    await storeSweep(knex);
    await knex('finding').insert({
      entity_ref: ref('a'),
      rule: 'incomplete',
      severity: 'notice',
      evidence: '',
      evidence_key: '',
      fix: '{"summary":""}',
      attested: false,
      since_day: TODAY,
    });
    expect(await ranked(harm)).toEqual([['a', 'low']]);
    await attestEntity(knex, word);
    expect(await ranked(harm)).toEqual([]);
  });

  it('forgets readers of days that are over for it', async () => {
    await storeEntity(knex, ref('a'), stale);
    await storeReaders(knex, ref('a'), {
      day: TODAY - 28,
      people: people(1, 6),
    });
    await storeReaders(knex, ref('a'), { people: people(1, 5) });
    let today = TODAY;
    const { harm } = sourcesOf(knex, { today: () => today });
    expect(await ranked(harm)).toEqual([['a', 6]]);
    today = TODAY + 1;
    expect(await ranked(harm)).toEqual([['a', 5]]);
  });

  it('shares one making between those who ask at once', async () => {
    await storeEntity(knex, ref('a'), stale);
    const { harm } = sourcesOf(knex);
    const [one, other] = await Promise.all([harm.current(), harm.current()]);
    expect(one).toBe(other);
  });

  it('has no harm to tell before collection began', async () => {
    await storeEntity(knex, ref('a'), stale);
    await storeReaders(knex, ref('a'), { people: people(1, 9) });
    const { harm } = sourcesOf(knex, {
      collectingSince: async () => undefined,
    });
    expect(await ranked(harm)).toEqual([['a', 'low']]);
  });
});
