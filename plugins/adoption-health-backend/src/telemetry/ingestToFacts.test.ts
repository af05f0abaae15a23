import { reportingDays } from 'backstage-plugin-adoption-health-common';
import { randomUUID } from 'crypto';
import fc from 'fast-check';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { getPeopleByDay } from '../facts/read/getPeopleByDay';
import { rollUp } from '../facts/rollUp';
import { PersonDirectory } from '../people/PersonDirectory';
import { commitRequests, IngestRequest } from './commitRequests';
import { DimensionDirectory } from './DimensionDirectory';
import { AcceptedEvent } from './formulas/acceptedEvent';

const receivedMs = Date.parse('2026-11-20T12:00:00Z');
const settings = { targetMs: 5000, timeZone: 'UTC' };

const event = (overrides: Partial<AcceptedEvent> = {}): AcceptedEvent => ({
  atMs: receivedMs,
  action: 'navigate',
  pluginId: 'catalog',
  route: '/catalog',
  intentional: true,
  ...overrides,
});
const request = (overrides: Partial<IngestRequest> = {}): IngestRequest => ({
  userRef: 'user:default/ada',
  batchId: randomUUID(),
  events: [event()],
  ...overrides,
});

function ingest(
  knex: Knex,
  caps?: ConstructorParameters<typeof DimensionDirectory>[0]['caps'],
) {
  const people = new PersonDirectory({ knex, pseudonymKey: 'key' });
  const services = {
    knex,
    people,
    dimensions: new DimensionDirectory({ knex, caps }),
    reportingDay: reportingDays('UTC'),
  };
  return {
    people,
    commit: (...requests: IngestRequest[]) =>
      commitRequests(services, { requests, receivedMs }),
  };
}

const counts = async (knex: Knex, kind: string) => {
  const rows = await knex('usage_count')
    .leftJoin('dimension', 'dimension.id', 'usage_count.dimension_id')
    .where('usage_count.kind', kind)
    .orderBy(['day', 'value'])
    .select('day', 'value', 'events');
  return rows.map(row => [row.day, row.value, Number(row.events)]);
};

describe.each(eachDatabase())('from ingest to facts, on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  it('stores a batch once, however often it comes', async () => {
    const { commit } = ingest(knex);
    const once = request({ events: [event(), event()] });
    expect(await commit(once)).toEqual([true]);
    expect(await commit(once)).toEqual([false]);
    expect(await commit(once, once)).toEqual([false, false]);
    const twice = request();
    expect(await commit(twice, twice)).toEqual([true, false]);

    expect(await knex('event').select('person_id')).toHaveLength(3);
    await rollUp(knex, settings);
    await rollUp(knex, settings);
    expect(await counts(knex, 'portal')).toEqual([[20777, null, 3]]);
  });

  it('lets the first content of a batch id win', async () => {
    const { commit } = ingest(knex);
    const first = request();
    await commit(first);
    await commit({ ...first, events: [event({ route: '/docs' }), event()] });
    await rollUp(knex, settings);
    expect(await counts(knex, 'route')).toEqual([[20777, '/catalog', 1]]);
  });

  it('keeps the same batch id of two people apart', async () => {
    const { commit } = ingest(knex);
    const batchId = randomUUID();
    const other = request({ batchId, userRef: 'user:default/bob' });
    expect(await commit(request({ batchId }))).toEqual([true]);
    expect(await commit(other)).toEqual([true]);
  });

  it('counts what is intentional, and whose it was', async () => {
    const { commit, people } = ingest(knex);
    await commit(
      request({
        events: [
          event(),
          event({ action: 'signIn', intentional: false, route: undefined }),
        ],
      }),
      request({
        userRef: 'user:default/bob',
        events: [event({ route: '/docs', pluginId: 'techdocs' })],
      }),
    );
    await rollUp(knex, settings);
    expect(await counts(knex, 'portal')).toEqual([[20777, null, 2]]);
    expect(await counts(knex, 'plugin')).toEqual([
      [20777, 'catalog', 1],
      [20777, 'techdocs', 1],
    ]);
    const active = await getPeopleByDay(knex, { from: 20777, to: 20777 });
    expect([...(active.get(20777) ?? [])]).toEqual(
      (await people.idsOf(['user:default/ada', 'user:default/bob'])).sort(),
    );
  });

  it('brings a late event to its own day and raises the revision', async () => {
    const { commit } = ingest(knex);
    await commit(request());
    await rollUp(knex, settings);
    await commit(
      request({ events: [event({ atMs: receivedMs - 86_400_000 })] }),
    );
    await commit(request());
    await rollUp(knex, settings);
    expect(await counts(knex, 'portal')).toEqual([
      [20776, null, 1],
      [20777, null, 2],
    ]);
    expect(
      await knex('fact_day').orderBy('day').select('day', 'revision'),
    ).toEqual([
      { day: 20776, revision: 1 },
      { day: 20777, revision: 2 },
    ]);
  });

  it('sums timings against the target in force', async () => {
    const { commit } = ingest(knex);
    const timing = (ms: number, outcome: 'ready' | 'timed-out' | 'left') =>
      event({
        action: 'page_ready',
        intentional: false,
        value: ms,
        timing: { navigation: 'hard', outcome },
      });
    await commit(
      request({
        events: [
          timing(1000, 'ready'),
          timing(6000, 'ready'),
          timing(30_000, 'timed-out'),
          timing(7000, 'left'),
          timing(400, 'left'),
        ],
      }),
    );
    await rollUp(knex, settings);
    await commit(request({ events: [timing(2000, 'ready')] }));
    await rollUp(knex, settings);
    const [row] = await knex('timing_day');
    expect([
      row.navigation,
      ...[row.samples, row.within_target, row.timed_out, row.aborted].map(
        Number,
      ),
    ]).toEqual(['hard', 5, 2, 1, 1]);
    expect(await counts(knex, 'portal')).toEqual([]);
  });

  it('collapses values beyond a cap, and counts them', async () => {
    const caps = { action: 10, plugin: 10, route: 3, entity: 10 };
    const { commit } = ingest(knex, caps);
    const events = Array.from({ length: 8 }, (_, i) =>
      event({ route: `/page-${i}` }),
    );
    await commit(request({ events }));
    await commit(request({ events }));
    await rollUp(knex, settings);
    const byRoute = await counts(knex, 'route');
    expect(byRoute).toHaveLength(4);
    expect(byRoute).toContainEqual([20777, 'other', 10]);
  });

  it('takes any text as a value', async () => {
    const { commit } = ingest(knex);
    const action = `=cmd|' /C calc'!A0 <b>"\\{},\u00e9\u{1F600}`;
    await commit(request({ events: [event({ action })] }));
    await rollUp(knex, settings);
    expect(await counts(knex, 'action')).toEqual([[20777, action, 1]]);
  });

  it('equals a recount of what was sent, in any order of rollups', async () => {
    const sent = fc.record({
      person: fc.integer({ min: 0, max: 5 }),
      day: fc.integer({ min: -3, max: 0 }),
      route: fc.constantFrom('/a', '/b', '/c'),
      intentional: fc.boolean(),
      rollUpAfter: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(sent, { maxLength: 25 }), async list => {
        for (const table of [
          'event',
          'flush',
          'usage_count',
          'usage_people',
          'fact_day',
          'batch',
        ]) {
          await knex(table).del();
        }
        const { commit, people } = ingest(knex);
        for (const one of list) {
          await commit(
            request({
              userRef: `user:default/p${one.person}`,
              events: [
                event({
                  atMs: receivedMs + one.day * 86_400_000,
                  route: one.route,
                  intentional: one.intentional,
                }),
              ],
            }),
          );
          if (one.rollUpAfter) {
            await rollUp(knex, settings);
          }
        }
        await rollUp(knex, settings);

        const counted = list.filter(one => one.intentional);
        for (let day = -3; day <= 0; day++) {
          const ofDay = counted.filter(one => one.day === day);
          const active = await getPeopleByDay(knex, {
            from: 20777 + day,
            to: 20777 + day,
          });
          const expected = await people.idsOf([
            ...new Set(ofDay.map(one => `user:default/p${one.person}`)),
          ]);
          expect([...(active.get(20777 + day) ?? [])]).toEqual(
            expected.sort((a, b) => a - b),
          );
        }
        const total = (await counts(knex, 'route')).reduce(
          (sum, [, , events]) => sum + events,
          0,
        );
        expect(total).toBe(counted.length);
      }),
      { numRuns: 12 },
    );
  });
});
