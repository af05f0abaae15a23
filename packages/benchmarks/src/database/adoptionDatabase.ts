import createKnex, { Knex } from 'knex';
import { migrationConfig } from 'backstage-plugin-adoption-health-backend/src/platform/database/migrate';
import { TestPostgres } from 'testbed';
import { BenchRun } from '../Bench';

/** Prefix of the databases of a testbed's backend, unless told otherwise. */
export const DEFAULT_PREFIX = 'portal_';

/** The name of our plugin's database for a prefix. */
export function databaseName(prefix: string = DEFAULT_PREFIX): string {
  return `${prefix}adoption-health`;
}

/**
 * The plugin's database, made and migrated by its own migrations where it is
 * not there yet. The connection is closed when the bench ends.
 */
export async function adoptionDatabase(
  run: BenchRun,
  options: { postgres: TestPostgres; prefix?: string },
): Promise<Knex> {
  const { postgres } = options;
  const database = databaseName(options.prefix);
  const found = await postgres.query(
    'SELECT 1 FROM pg_database WHERE datname = $1',
    { values: [database] },
  );
  if (found.length === 0) {
    await postgres.query(`CREATE DATABASE "${database}"`);
  }
  const knex = createKnex({
    client: 'pg',
    connection: { ...postgres.connection, database },
    pool: { min: 0, max: 5 },
  });
  run.atEnd(() => knex.destroy());
  await knex.migrate.latest(migrationConfig);
  return knex;
}
