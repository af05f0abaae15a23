import { TestPostgres } from '../startTestPostgres';

/** The database that backends with the default prefix keep events in. */
export const telemetryDatabase = 'portal_adoption-health';

/** How often each numbered event is stored; see `numberedBatch`. */
export async function countStoredEvents(
  postgres: TestPostgres,
): Promise<Map<number, number>> {
  const rows = await postgres.query<{ number: number; copies: string }>(
    'SELECT value AS number, count(*) AS copies FROM event GROUP BY value',
    { database: telemetryDatabase },
  );
  return new Map(rows.map(row => [row.number, Number(row.copies)]));
}
