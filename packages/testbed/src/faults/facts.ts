import { TestPostgres } from '../startTestPostgres';
import { telemetryDatabase } from './telemetryDatabase';

/** Events of a day and dimension value. */
interface Count extends Record<string, unknown> {
  kind: string;
  day: number;
  dimension_id: number;
  events: string;
}

// `flags & 1`: what counts as use (metrics.md 1.3).
const RECOUNT = `
  SELECT kind, day, dimension_id, count(*) AS events FROM (
    SELECT 'portal' AS kind, day, 0 AS dimension_id FROM event WHERE flags & 1 <> 0
    UNION ALL
    SELECT 'plugin', day, plugin_id FROM event WHERE flags & 1 <> 0
  ) AS used WHERE kind = 'portal' OR dimension_id <> 0
  GROUP BY kind, day, dimension_id ORDER BY kind, day, dimension_id`;
const COUNTED = `
  SELECT kind, day, dimension_id, events FROM usage_count
  WHERE kind IN ('portal', 'plugin') ORDER BY kind, day, dimension_id`;

/**
 * The day facts as the rollup counted them, the same recounted from raw by
 * plain SQL, and how many commits the rollup has not yet seen.
 */
export async function countFacts(
  postgres: TestPostgres,
): Promise<{ counted: Count[]; recounted: Count[]; waiting: number }> {
  const database = telemetryDatabase;
  const [{ waiting }] = await postgres.query<{ waiting: string }>(
    'SELECT count(*) AS waiting FROM flush',
    { database },
  );
  return {
    waiting: Number(waiting),
    counted: await postgres.query<Count>(COUNTED, { database }),
    recounted: await postgres.query<Count>(RECOUNT, { database }),
  };
}
