import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrationsDirectory } from '../platform/database/migrate';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

/** The databases to run a test on: SQLite, and Postgres where there is one. */
export function eachDatabase(): TestDatabaseId[][] {
  return databases.eachSupportedId();
}

/** A fresh database of that kind, with all tables. */
export async function freshDatabase(id: TestDatabaseId): Promise<Knex> {
  const knex = await databases.init(id);
  await knex.migrate.latest({ directory: migrationsDirectory });
  return knex;
}
