import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrationsDirectory } from '../platform/database/migrate';
import { leavePostgres, postgresFromTemplate } from './postgresFromTemplate';
import { sqliteFromTemplate } from './sqliteFromTemplate';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

/** The databases to run a test on: SQLite, and Postgres where there is one. */
export function eachDatabase(): TestDatabaseId[][] {
  return databases.eachSupportedId();
}

const open: Array<() => Promise<void>> = [];
const CLOSING_MS = 60_000;

afterAll(async () => {
  await Promise.all(open.splice(0).map(close => close()));
  await leavePostgres();
}, CLOSING_MS);

/**
 * A fresh database of that kind, with all tables: a copy of one that was
 * migrated once, since most tests want one of their own.
 */
export async function freshDatabase(id: TestDatabaseId): Promise<Knex> {
  const migrate = async (knex: Knex) => {
    await knex.migrate.latest({ directory: migrationsDirectory });
  };
  const { knex, close } =
    id === 'SQLITE_3'
      ? await sqliteFromTemplate({ migrate })
      : await postgresFromTemplate({ migrate, directory: migrationsDirectory });
  open.push(close);
  return knex;
}
