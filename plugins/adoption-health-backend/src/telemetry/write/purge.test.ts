import { Knex } from 'knex';
import { asReplicas } from '../../__testUtils__/replicas';
import { storedEvent, storeEvents } from '../../__testUtils__/storedEvents';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { rollUp } from '../../facts/rollUp';
import { dialectOf } from '../../platform/database/dialect';
import { getEventPartitions } from '../../platform/database/partitions';
import { slotOf } from '../formulas/coverageSlots';
import { ensurePartitions } from './ensurePartitions';
import { purge } from './purge';

const MS_PER_DAY = 86_400_000;
const TODAY = 20_000;
const nowMs = TODAY * MS_PER_DAY;
const settings = { targetMs: 5000, timeZone: 'UTC' };

describe.each(eachDatabase())('purge on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  const run = (database = knex) =>
    purge(database, { retentionDays: 90, today: TODAY, nowMs });
  const store = (...daysAgo: number[]) =>
    storeEvents(knex, ...daysAgo.map(ago => storedEvent({ day: TODAY - ago })));
  const daysAgo = async () =>
    (await knex('event').orderBy('day').pluck('day')).map(day => TODAY - day);
  const rawComplete = async () =>
    (await knex('fact_day').orderBy('day').select('day', 'raw_complete')).map(
      row => [TODAY - row.day, Boolean(row.raw_complete)],
    );

  describe.each(['partitions', 'the default partition'])(
    'of events in %s',
    place => {
      beforeEach(async () => {
        if (place === 'partitions') {
          await ensurePartitions(knex, { from: TODAY - 95, to: TODAY });
        }
      });

      it('deletes the days before the retention, and says that they are gone', async () => {
        await store(92, 91, 90, 1);
        await rollUp(knex, settings);
        await run();
        expect(await daysAgo()).toEqual([90, 1]);
        expect(await rawComplete()).toEqual([
          [92, false],
          [91, false],
          [90, true],
          [1, true],
        ]);
        expect(
          await knex('usage_count').where({ kind: 'portal' }),
        ).toHaveLength(4);
      });

      it('leaves days alone that wait to be counted', async () => {
        await store(93);
        await rollUp(knex, settings);
        await store(92);
        await run();
        expect(await daysAgo()).toEqual([92]);
        await rollUp(knex, settings);
        await run();
        expect(await daysAgo()).toEqual([]);
      });

      it('does it once, whichever replica does', async () => {
        await store(93, 92, 91, 5);
        await rollUp(knex, settings);
        await asReplicas(knex, replicas => Promise.all(replicas.map(run)));
        await run();
        expect(await daysAgo()).toEqual([5]);
      });
    },
  );

  it('drops only partitions of which every day has passed', async () => {
    if (dialectOf(knex) !== 'postgres') {
      return;
    }
    const bounds = `FROM (${TODAY - 100}) TO (${TODAY - 80})`;
    await knex.raw(
      `CREATE TABLE "a month" PARTITION OF event FOR VALUES ${bounds}`,
    );
    await store(95);
    await rollUp(knex, settings);
    await run();
    expect(await daysAgo()).toEqual([95]);
    expect(await getEventPartitions(knex)).toHaveLength(1);
  });

  it('leaves a partition that is in use to a later call', async () => {
    if (dialectOf(knex) !== 'postgres') {
      return;
    }
    await ensurePartitions(knex, { from: TODAY - 92, to: TODAY });
    await store(92, 1);
    await rollUp(knex, settings);
    const reader = await knex.transaction();
    await reader('event').select('day');
    await run();
    expect(await daysAgo()).toEqual([92, 1]);
    expect(await rawComplete()).toEqual([
      [92, true],
      [1, true],
    ]);
    await reader.rollback();
    await run();
    expect(await daysAgo()).toEqual([1]);
  });

  it('deletes more than one step takes', async () => {
    await knex('batch').insert(
      Array.from({ length: 400 }, (_, i) => ({
        person_id: i,
        batch_id: '00000000-0000-4000-8000-000000000001',
        received_ms: nowMs - 15 * MS_PER_DAY,
      })),
    );
    await storeEvents(
      knex,
      ...Array.from({ length: 12_000 }, () =>
        storedEvent({ day: TODAY - 100 }),
      ),
    );
    await rollUp(knex, settings);
    await run();
    expect(await daysAgo()).toEqual([]);
    expect(await knex('batch')).toEqual([]);
  });

  it('forgets batches and erasures after 14 days', async () => {
    for (const days of [13, 15]) {
      const then = nowMs - days * MS_PER_DAY;
      await knex('erasure').insert({ pseudonym: `${days}`, erased_ms: then });
      await knex('batch').insert({
        person_id: days,
        batch_id: '00000000-0000-4000-8000-000000000001',
        received_ms: then,
      });
    }
    await run();
    expect(await knex('batch').pluck('person_id')).toEqual([13]);
    expect(await knex('erasure').pluck('pseudonym')).toEqual(['13']);
  });

  it('keeps drops and checks for 400 days, and coverage for as long as it can be asked', async () => {
    for (const days of [399, 401]) {
      const day = TODAY - days;
      await knex('drop_day').insert({
        day,
        source: 'server',
        reason: 'too_old',
        events: 1,
      });
      await knex('verification').insert({
        day,
        checked_ms: 0,
        result: 'equal',
        differences: 0,
      });
    }
    const slots = [1500, 1400, 1100, 1].map(days =>
      slotOf(nowMs - days * MS_PER_DAY),
    );
    await knex('coverage_slot').insert(
      slots.map(slot => ({ slot, minutes: 1 })),
    );
    await run();
    expect(await knex('drop_day').pluck('day')).toEqual([TODAY - 399]);
    expect(await knex('verification').pluck('day')).toEqual([TODAY - 399]);
    expect(await knex('coverage_slot').orderBy('slot').pluck('slot')).toEqual([
      slots[0],
      slots[2],
      slots[3],
    ]);
  });

  it('stops when told to', async () => {
    await store(95);
    await rollUp(knex, settings);
    const signal = AbortSignal.abort();
    await purge(knex, { retentionDays: 90, today: TODAY, nowMs, signal });
    expect(await daysAgo()).toEqual([95]);
  });
});
