import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { slotOf } from '../formulas/coverageSlots';
import { purgeRows } from './purgeRows';

const MS_PER_DAY = 86_400_000;

/** Longer than any client keeps a batch, which is 7 days. */
const DEDUPE_DAYS = 14;
const STATUS_DAYS = 400;
/** Windows reach three years back, and 28 days before their first day. */
const COVERAGE_DAYS = 3 * 366 + 28;

/** Deletes what is kept for a time only, besides raw events. */
export async function purgeRecords(
  knex: Knex,
  options: { today: DayNumber; nowMs: number; signal?: AbortSignal },
): Promise<void> {
  const { today, nowMs, signal } = options;
  const dedupeMs = nowMs - DEDUPE_DAYS * MS_PER_DAY;
  const purges: Record<string, (query: Knex.QueryBuilder) => void> = {
    batch: query => query.where('received_ms', '<', dedupeMs),
    erasure: query => query.where('erased_ms', '<', dedupeMs),
    drop_day: query => query.where('day', '<', today - STATUS_DAYS),
    verification: query => query.where('day', '<', today - STATUS_DAYS),
    // The first one says when collection began.
    coverage_slot: query =>
      query
        .where('slot', '<', slotOf(nowMs - COVERAGE_DAYS * MS_PER_DAY))
        .where('slot', '>', knex('coverage_slot').min('slot')),
  };
  for (const [table, choose] of Object.entries(purges)) {
    await purgeRows(knex, { table, choose, signal });
  }
}
