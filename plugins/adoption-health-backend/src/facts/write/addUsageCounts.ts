import { Knex } from 'knex';
import { rowSource } from '../../platform/database/rowSource';
import { UsageKind } from '../usageKinds';

/** Adds events to the counters of one kind. */
export async function addUsageCounts(
  tx: Knex.Transaction,
  options: {
    kind: UsageKind;
    counts: Array<{ day: number; dimensionId: number; events: number }>;
  },
): Promise<void> {
  const source = rowSource(tx, {
    columns: { day: 'integer', dimension_id: 'integer', events: 'bigint' },
    rows: options.counts.map(count => ({
      day: count.day,
      dimension_id: count.dimensionId,
      events: count.events,
    })),
  });
  await tx.raw(
    `INSERT INTO usage_count (kind, day, dimension_id, events) SELECT ?, day, dimension_id, events FROM (${source.sql}) AS added WHERE true ON CONFLICT (kind, day, dimension_id) DO UPDATE SET events = usage_count.events + excluded.events`,
    [options.kind, ...source.bindings],
  );
}
