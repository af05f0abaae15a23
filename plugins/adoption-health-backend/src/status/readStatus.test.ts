import {
  dayNumber,
  reportingDays,
  Status,
  statusSchema,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { dialectOf } from '../platform/database/dialect';
import { readStatus, StatusSources } from './readStatus';

const now = Date.parse('2026-11-21T12:00:00Z');
const today = dayNumber('2026-11-21');

describe.each(eachDatabase())('the status on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  const read = (overrides: Partial<StatusSources> = {}): Promise<Status> =>
    readStatus(
      {
        knex,
        reportingDay: reportingDays('UTC'),
        retentionDays: 90,
        collectingSince: async () => today - 100,
        collectionStart: async () => now - 40 * 86_400_000,
        coverage: async () => () => 0.998,
        queue: () => ({ waitingEvents: 7, limit: 20_000 }),
        ...overrides,
      },
      now,
    );

  const addEvents = async (day: number, count: number) => {
    await knex('event').insert(
      Array.from({ length: count }, () => ({
        at_ms: now,
        flush_id: 1,
        day,
        person_id: 1,
        action_id: 1,
        plugin_id: 1,
        route_id: 1,
        flags: 1,
      })),
    );
    if (dialectOf(knex) === 'postgres') {
      await knex.raw('ANALYZE event');
    }
  };

  const addFactDay = (day: number, overrides: object = {}) =>
    knex('fact_day').insert({
      day,
      revision: 1,
      time_zone: 'UTC',
      ...overrides,
    });

  it('says of an empty database that there is nothing, not that it is bad', async () => {
    const status = await read({
      collectingSince: async () => undefined,
      collectionStart: async () => undefined,
    });
    expect(statusSchema.parse(JSON.parse(JSON.stringify(status)))).toEqual({
      at: '2026-11-21T12:00:00.000Z',
      collection: { days: [], events28: 0 },
      queue: { waitingEvents: 7, limit: 20_000 },
      rollup: { waitingFlushes: 0, lagMs: 0 },
      drops: [],
      verifications: [],
      storage: {
        rawEvents: 0,
        retentionDays: 90,
        factDays: 0,
        people: 0,
        dimensions: expect.arrayContaining([
          { kind: 'route', values: 0, cap: 2_000 },
        ]),
        ...(dialectOf(knex) === 'postgres'
          ? {
              rawEventsEstimated: true,
              partitionsAhead: 0,
              unpartitionedEvents: 0,
            }
          : { rawEventsEstimated: false }),
      },
      zones: [],
      population: {},
    });
  });

  it('asks for the coverage of 28 days', async () => {
    const coverage = jest.fn(async () => () => 0.5);
    const { collection } = await read({ coverage });
    expect(coverage).toHaveBeenCalledWith({ from: today - 27, to: today });
    expect(collection.days).toHaveLength(28);
    expect(collection.coverage28).toBe(0.5);
    expect(collection.since).toBe('2026-08-13');
    expect(collection.openSince).toBe('2026-10-12');
  });

  it('says how old the oldest commit is that is not in the facts', async () => {
    await knex('flush').insert([
      { committed_ms: now - 1_000 },
      { committed_ms: now - 12_000 },
    ]);
    expect((await read()).rollup).toEqual({ waitingFlushes: 2, lagMs: 12_000 });
  });

  it('takes the commit of a clock ahead for a new one', async () => {
    await knex('flush').insert({ committed_ms: now + 500 });
    expect((await read()).rollup).toEqual({ waitingFlushes: 1, lagMs: 0 });
  });

  it('says when the last batch was stored', async () => {
    await knex('batch').insert([
      {
        person_id: 1,
        batch_id: '00000000-0000-4000-8000-000000000001',
        received_ms: now - 5_000,
      },
      {
        person_id: 1,
        batch_id: '00000000-0000-4000-8000-000000000002',
        received_ms: now - 9_000,
      },
    ]);
    expect((await read()).collection.lastBatchAt).toBe(
      '2026-11-21T11:59:55.000Z',
    );
  });

  it('lists what was given up in the last 28 days', async () => {
    await knex('drop_day').insert([
      { day: today - 28, source: 'server', reason: 'too_old', events: 9 },
      { day: today - 1, source: 'server', reason: 'too_old', events: 2 },
      { day: today, source: 'browser', reason: 'overflow', events: 3 },
    ]);
    expect((await read()).drops).toEqual([
      { day: '2026-11-21', source: 'browser', reason: 'overflow', events: 3 },
      { day: '2026-11-20', source: 'server', reason: 'too_old', events: 2 },
    ]);
  });

  it('counts events of the facts once, and page timings', async () => {
    await knex('usage_count').insert([
      { kind: 'portal', day: today, dimension_id: 0, events: 10 },
      { kind: 'plugin', day: today, dimension_id: 3, events: 10 },
      { kind: 'portal', day: today - 28, dimension_id: 0, events: 99 },
    ]);
    await knex('timing_day').insert({
      metric: 'page_ready',
      day: today - 27,
      route_id: 1,
      plugin_id: 1,
      navigation: 'soft',
      target_ms: 5000,
      samples: 4,
      within_target: 3,
      timed_out: 0,
      aborted: 2,
      sketch: Buffer.from(''),
    });
    expect((await read()).collection.events28).toBe(16);
  });

  it('lists recounts, newest day first', async () => {
    await knex('verification').insert([
      { day: today - 8, checked_ms: now, result: 'equal', differences: 0 },
      { day: today - 2, checked_ms: now, result: 'repaired', differences: 3 },
    ]);
    expect((await read()).verifications).toEqual([
      {
        day: '2026-11-19',
        checkedAt: '2026-11-21T12:00:00.000Z',
        result: 'repaired',
        differences: 3,
      },
      {
        day: '2026-11-13',
        checkedAt: '2026-11-21T12:00:00.000Z',
        result: 'equal',
        differences: 0,
      },
    ]);
  });

  it('counts raw events, and says from which day on they are all kept', async () => {
    await addEvents(today, 3);
    await addFactDay(today - 200, { raw_complete: false });
    await addFactDay(today - 5);
    await addFactDay(today);
    const { storage } = await read();
    expect(storage.rawEvents).toBe(3);
    expect(storage.rawFrom).toBe('2026-11-16');
    expect(storage.factDays).toBe(3);
  });

  it('says how full each kind of dimension is', async () => {
    await knex('dimension').insert([
      { kind: 'route', value: '/' },
      { kind: 'route', value: '/catalog' },
      { kind: 'plugin', value: 'catalog' },
    ]);
    const { dimensions } = (await read()).storage;
    expect(dimensions).toContainEqual({ kind: 'route', values: 2, cap: 2_000 });
    expect(dimensions).toContainEqual({ kind: 'plugin', values: 1, cap: 500 });
    expect(dimensions).toContainEqual({ kind: 'term', values: 0, cap: 50_000 });
  });

  it('shows each change of the reporting zone, also back again', async () => {
    await addFactDay(today - 3);
    await addFactDay(today - 2, { time_zone: 'Europe/Berlin' });
    await addFactDay(today - 1, { time_zone: 'Europe/Berlin' });
    await addFactDay(today);
    expect((await read()).zones).toEqual([
      { timeZone: 'UTC', from: '2026-11-18' },
      { timeZone: 'Europe/Berlin', from: '2026-11-19' },
      { timeZone: 'UTC', from: '2026-11-21' },
    ]);
  });

  it('says who was eligible last', async () => {
    await knex('population_day').insert([
      { day: today - 1, taken_ms: now, people_count: 400 },
      { day: today, taken_ms: now, people_count: 412 },
    ]);
    await knex('person').insert({ pseudonym: 'a' });
    const status = await read();
    expect(status.population).toEqual({ day: '2026-11-21', eligible: 412 });
    expect(status.storage.people).toBe(1);
  });

  it('tells events of the default partition from those of a day', async () => {
    const isPartitioned = dialectOf(knex) === 'postgres';
    const partitions = [today, today + 1, today + 2, today + 4];
    for (const day of isPartitioned ? partitions : []) {
      await knex.raw(
        `CREATE TABLE event_${day} PARTITION OF event FOR VALUES FROM (${day}) TO (${day + 1})`,
      );
    }
    await addEvents(today, 5);
    await addEvents(today - 1, 2);
    const { storage } = await read();
    expect({
      rawEvents: storage.rawEvents,
      partitionsAhead: storage.partitionsAhead,
      unpartitionedEvents: storage.unpartitionedEvents,
    }).toEqual({
      rawEvents: 7,
      partitionsAhead: isPartitioned ? 2 : undefined,
      unpartitionedEvents: isPartitioned ? 2 : undefined,
    });
  });
});
