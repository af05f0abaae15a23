import { startTestPostgres, TestPostgres } from 'testbed';
import { BenchRun } from '../Bench';
import { postgresConditions } from '../figures/machine';

/**
 * A Postgres server of the bench's own with stock settings: every commit is
 * flushed to disk. Deleted when the bench ends.
 */
export async function benchPostgres(
  run: BenchRun,
  settings: Record<string, string | number> = {},
): Promise<TestPostgres> {
  const postgres = await startTestPostgres({ settings });
  run.atEnd(() => postgres.stop());
  run.under(await postgresConditions(postgres));
  return postgres;
}
