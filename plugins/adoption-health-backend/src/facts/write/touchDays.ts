import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { rowSource } from '../../platform/database/rowSource';

/**
 * Raises the revision of days whose facts changed. A new day is judged by
 * `targetMs` from then on.
 */
export async function touchDays(
  tx: Knex.Transaction,
  options: {
    days: Iterable<DayNumber>;
    timeZone: string;
    targetMs?: number;
  },
): Promise<void> {
  const source = rowSource(tx, {
    columns: { day: 'integer', time_zone: 'text', target_ms: 'integer' },
    rows: [...options.days]
      .sort((a, b) => a - b)
      .map(day => ({
        day,
        time_zone: options.timeZone,
        target_ms: options.targetMs,
      })),
  });
  await tx.raw(
    `INSERT INTO fact_day (day, revision, time_zone, target_ms) SELECT day, 1, time_zone, target_ms FROM (${source.sql}) AS touched WHERE true ON CONFLICT (day) DO UPDATE SET revision = fact_day.revision + 1, target_ms = COALESCE(fact_day.target_ms, excluded.target_ms)`,
    source.bindings,
  );
}
