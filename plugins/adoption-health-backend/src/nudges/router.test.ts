import { mockCredentials } from '@backstage/backend-test-utils';
import { dayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import request from 'supertest';
import { adminAccess } from '../__testUtils__/adminAccess';
import { testApp } from '../__testUtils__/testApp';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { mondayNoon, nudgeSources } from './__testUtils__/nudgeSources';
import { openFinding } from './__testUtils__/openFindings';
import { user } from './__testUtils__/organisation';
import { NudgeReport, nudgeReportSchema } from './nudgeReport';
import { createNudgesRoom } from './room';

const admin = mockCredentials.user.header('user:default/pat');
const other = mockCredentials.user.header('user:default/ada');
const entities = [user('ada'), user('bob')];
const open = [
  openFinding('pay', { ownerRef: 'user:default/ada' }),
  openFinding('shop', { ownerRef: 'user:default/ada', harm: 12 }),
  openFinding('tax', { ownerRef: 'user:default/bob' }),
  openFinding('lost'),
];

describe.each(eachDatabase())('nudges room on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  function room(
    overrides: Parameters<typeof nudgeSources>[1] & { enabled?: boolean } = {},
  ) {
    const { enabled = true, ...rest } = overrides;
    const { rules, ...sources } = nudgeSources(knex, {
      ...{ entities, open, ...rest },
    });
    const { timeZone, ...settings } = rules;
    const { router, tasks } = createNudgesRoom({
      ...sources,
      access: adminAccess(),
      timeZone,
      settings: { ...settings, enabled },
    });
    const read = async (): Promise<NudgeReport> => {
      const response = await request(testApp(router))
        .get('/admin/nudges')
        .set('Authorization', admin);
      expect(response.status).toBe(200);
      return nudgeReportSchema.parse(response.body);
    };
    const { notifier } = sources;
    return { router, tasks, read, notifier };
  }

  it('sends and forgets, on one replica at a time', () => {
    expect(room().tasks).toMatchObject([
      {
        id: 'adoption-health-nudges',
        every: { minutes: 10 },
        scope: 'global',
      },
      { id: 'adoption-health-nudges-forget', scope: 'global' },
    ]);
  });

  it('sends nothing while nudges are off, and shows what would be', async () => {
    const { tasks, read } = room({ enabled: false });
    expect(tasks.map(task => task.id)).toEqual([
      'adoption-health-nudges-forget',
    ]);
    expect(await read()).toMatchObject({
      enabled: false,
      next: { people: 2, entities: 3, findings: 3 },
    });
  });

  it('forgets notices of long ago, and what they were about', async () => {
    const { signal } = new AbortController();
    const [send] = room().tasks;
    await send.run(signal);
    const [, soon] = room({ clock: () => mondayNoon(89) }).tasks;
    await soon.run(signal);
    expect(await knex('notice')).toHaveLength(2);
    const [, late] = room({ clock: () => mondayNoon(91) }).tasks;
    await late.run(signal);
    expect(await knex('notice')).toEqual([]);
    expect(await knex('notice_item')).toEqual([]);
  });

  it('is put together once a minute', async () => {
    let nowMs = mondayNoon();
    const { read } = room({ clock: () => nowMs });
    const first = await read();
    nowMs += 30_000;
    expect(await read()).toEqual(first);
    nowMs += 60_000;
    expect((await read()).asOf).toBe(new Date(nowMs).toISOString());
  });

  it('answers admins only', async () => {
    const app = testApp(room().router);
    const status = async (authorization: string) =>
      (
        await request(app)
          .get('/admin/nudges')
          .set('Authorization', authorization)
      ).status;
    expect(await status(other)).toBe(403);
    expect(await status(mockCredentials.none.header())).toBe(401);
  });

  it('says what would be sent when, to whom, and what has nobody', async () => {
    const disowned = async () => [
      { ref: 'component:default/odd', onDay: dayNumber('2026-11-20') },
    ];
    const { read } = room({ clock: () => mondayNoon(-1), disowned });
    expect(await read()).toEqual({
      asOf: new Date(mondayNoon(-1)).toISOString(),
      enabled: true,
      rules: {
        perPersonAndWeek: 1,
        timeZone: 'UTC',
        weekdays: [1, 2, 3, 4, 5],
        quietHours: { from: '18:00', to: '08:00' },
      },
      picture: 'trusted',
      next: {
        at: '2026-11-23T08:00:00.000Z',
        people: 2,
        entities: 3,
        findings: 3,
        waiting: 0,
        notices: [
          {
            recipient: 'user:default/ada',
            entities: 2,
            findings: 2,
            worst: ['component:default/shop', 'component:default/pay'],
          },
          {
            recipient: 'user:default/bob',
            entities: 1,
            findings: 1,
            worst: ['component:default/tax'],
          },
        ],
      },
      unassigned: { count: 1, refs: ['component:default/lost'] },
      disowned: { count: 1, refs: ['component:default/odd'] },
      sent: [],
    });
  });

  it('counts what was sent, and who waits for the next week', async () => {
    const { tasks, read, notifier } = room();
    await tasks[0].run(new AbortController().signal);
    expect(notifier.sent).toHaveLength(2);
    const again = room({
      open: [...open, openFinding('new', { ownerRef: 'user:default/ada' })],
    });
    expect(await again.read()).toMatchObject({
      next: { people: 0, waiting: 1 },
      sent: [
        {
          week: '2026-11-23',
          notices: 2,
          people: 2,
          findings: 3,
          unconfirmed: 0,
        },
      ],
    });
    expect(await read()).toMatchObject({ next: { people: 0, waiting: 0 } });
  });

  it('says why nobody would be told', async () => {
    const held = room({ isPictureTrusted: async () => false });
    expect(await held.read()).toMatchObject({
      picture: 'sweep-not-trusted',
      next: { people: 0, notices: [] },
    });
    expect(await room({ entities: [] }).read()).toMatchObject({
      picture: 'people-missing',
    });
  });

  it('names no people who were sent something, and registers nobody', async () => {
    await room().read();
    expect(await knex('person')).toEqual([]);
  });
});
