import { TestPostgres } from 'testbed';

/** How many raw events a database holds. */
export async function storedEvents(
  postgres: TestPostgres,
  database: string,
): Promise<number> {
  const [row] = await postgres.query<{ count: string }>(
    'SELECT count(*) AS count FROM event',
    { database },
  );
  return Number(row.count);
}
