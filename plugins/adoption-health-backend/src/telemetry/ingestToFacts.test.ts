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
import { TermDirectory } from './TermDirectory';
import { revealTerms } from './write/revealTerms';

const receivedMs = Date.parse('2026-11-20T12:00:00Z');
const settings = { targetMs: 5000, timeZone: 'UTC' };

const event = (overrides: Partial<AcceptedEvent> = {}): AcceptedEvent => ({
  atMs: receivedMs,
  action: 'navigate',
  pluginId: 'catalog',
  route: '/catalog',
  intentional: true,
  valueEvent: false,
  ...overrides,
});
const request = (overrides: Partial<IngestRequest> = {}): IngestRequest => ({
  userRef: 'user:default/ada',
  batchId: randomUUID(),
  events: [event()],
  drops: [],
  ...overrides,
});

function ingest(
  knex: Knex,
  caps?: ConstructorParameters<typeof DimensionDirectory>[0]['caps'],
) {
  const people = new PersonDirectory({ knex, pseudonymKey: 'key' });
  const dimensions = new DimensionDirectory({ knex, caps });
  const terms = new TermDirectory({ dimensions, key: 'key' });
  const services = {
    knex,
    people,
    dimensions,
    terms,
    reportingDay: reportingDays('UTC'),
  };
  return {
    people,
    reveal: (minimum: number) =>
      revealTerms(knex, { recent: terms.recent, minimum }),
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
    expect(await commit(once)).toEqual([2]);
    expect(await commit(once)).toEqual([0]);
    expect(await commit(once, once)).toEqual([0, 0]);
    const twice = request();
    expect(await commit(twice, twice)).toEqual([1, 0]);

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

  it('counts what was given up once, with the batch that says so', async () => {
    const { commit } = ingest(knex);
    const drops = [
      { source: 'browser' as const, reason: 'overflow', events: 3 },
      { source: 'server' as const, reason: 'bad_time', events: 1 },
    ];
    const first = request({ drops });
    await commit(first, request({ drops, events: [] }));
    await commit(first);
    const rows = await knex('drop_day').orderBy('source');
    expect(rows.map(row => [row.day, row.reason, Number(row.events)])).toEqual([
      [20777, 'overflow', 6],
      [20777, 'bad_time', 2],
    ]);
  });

  it('takes nothing from before a person was erased', async () => {
    const { commit, people } = ingest(knex);
    await commit(request());
    const pseudonym = await knex('person').first('pseudonym');
    await knex('person').del();
    await knex('erasure').insert({ ...pseudonym, erased_ms: receivedMs });

    const later = event({ atMs: receivedMs + 1 });
    const resent = request({ events: [event(), later] });
    expect(await commit(resent)).toEqual([1]);
    const person = await people.idOf('user:default/ada');
    const kept = await knex('event').where({ person_id: person });
    expect(kept.map(row => Number(row.at_ms))).toEqual([receivedMs + 1]);
  });

  it('counts searches by how they ended, and terms by a hash only', async () => {
    const { commit, reveal } = ingest(knex);
    const search = (person: number, overrides: object = {}) =>
      request({
        userRef: `user:default/p${person}`,
        events: [
          event({
            action: 'search',
            route: undefined,
            value: 4,
            search: { term: 'payments', outcome: 'clicked', rank: 40 },
            ...overrides,
          }),
        ],
      });
    await commit(
      search(1),
      search(2, {
        value: 0,
        search: { term: 'payments', outcome: 'abandoned' },
      }),
      search(3, {
        value: undefined,
        search: { term: '', outcome: 'refined' },
      }),
    );
    await rollUp(knex, settings);
    const byId = async (kind: string) => {
      const rows = await knex('usage_count')
        .where({ kind })
        .orderBy('dimension_id');
      return rows.map(row => [row.dimension_id, Number(row.events)]);
    };
    expect(await byId('search-outcome')).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
    expect(await byId('search-found')).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
    expect(await byId('search-rank')).toEqual([[31, 1]]);
    expect((await counts(knex, 'term')).map(row => row[2])).toEqual([2]);
    expect((await counts(knex, 'term-zero')).map(row => row[2])).toEqual([1]);

    const term = () => knex('dimension').where({ kind: 'term' }).first();
    await reveal(3);
    expect((await term()).value).toMatch(/^[0-9a-f]{64}$/);
    expect((await term()).label).toBeNull();
    await commit(search(4));
    await rollUp(knex, settings);
    await reveal(3);
    expect((await term()).label).toBe('payments');
  });

  it('knows who got something out of it, and who waited', async () => {
    const { commit } = ingest(knex);
    const timing = (ms: number, outcome: 'ready' | 'left' | 'timed-out') =>
      event({
        action: 'page_ready',
        intentional: false,
        value: ms,
        timing: { navigation: 'soft', outcome },
      });
    await commit(
      request({ events: [event({ valueEvent: true }), event()] }),
      request({
        events: [
          timing(4999, 'ready'),
          timing(5000, 'ready'),
          timing(100, 'left'),
          timing(6000, 'left'),
          timing(30_000, 'timed-out'),
        ],
      }),
    );
    await rollUp(knex, settings);
    expect(await counts(knex, 'value')).toEqual([[20777, null, 1]]);
    expect(await counts(knex, 'slow-route')).toEqual([[20777, '/catalog', 3]]);
  });

  it('keeps the same batch id of two people apart', async () => {
    const { commit } = ingest(knex);
    const batchId = randomUUID();
    const other = request({ batchId, userRef: 'user:default/bob' });
    expect(await commit(request({ batchId }))).toEqual([1]);
    expect(await commit(other)).toEqual([1]);
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
    const caps = { action: 10, plugin: 10, route: 3, entity: 10, term: 5 };
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
