import { Knex } from 'knex';
import { rowSource } from '../../platform/database/rowSource';
import { UsageKind } from '../usageKinds';

/** Adds events to the counters of one kind. */
export async function addUsageCounts(
  tx: Knex.Transaction,
  options: {
    kind: UsageKind;
    counts: Array<{
      day: number;
      dimensionId: number;
      events: number;
      valueSum: number;
    }>;
  },
): Promise<void> {
  const source = rowSource(tx, {
    columns: {
      day: 'integer',
      dimension_id: 'integer',
      events: 'bigint',
      value_sum: 'bigint',
    },
    rows: options.counts.map(count => ({
      day: count.day,
      dimension_id: count.dimensionId,
      events: count.events,
      value_sum: count.valueSum,
    })),
  });
  await tx.raw(
    `INSERT INTO usage_count (kind, day, dimension_id, events, value_sum) SELECT ?, day, dimension_id, events, value_sum FROM (${source.sql}) AS added WHERE true ON CONFLICT (kind, day, dimension_id) DO UPDATE SET events = usage_count.events + excluded.events, value_sum = usage_count.value_sum + excluded.value_sum`,
    [options.kind, ...source.bindings],
  );
}
