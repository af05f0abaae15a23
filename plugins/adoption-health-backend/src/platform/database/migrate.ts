import {
  DatabaseService,
  LoggerService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { setTimeout as sleep } from 'node:timers/promises';
import { dialectOf } from './dialect';
import { guardConnections } from './guardConnections';
import { withStepDeadline } from './guardDeadline';
import { oneAtATime } from './oneAtATime';

/** Together about a minute: no statement that we run keeps a lock longer. */
const ATTEMPTS = 15;
const PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;

/** A migration may rewrite a table; until it is done nothing is served. */
const MIGRATION_STEP_MS = 10 * 60_000;

/**
 * While a migration waits for a lock, everybody behind it waits too. Half a
 * second goes unnoticed; after it the migration steps back and tries again.
 */
const LOCK_TIMEOUT = '500ms';

/** The folder with this package's migrations. */
export const migrationsDirectory = resolvePackagePath(
  'backstage-plugin-adoption-health-backend',
  'migrations',
);

/** How this package's migrations are run, up and down. */
export const migrationConfig = {
  directory: migrationsDirectory,
  beforeAll: async (tx: Knex) => {
    if (dialectOf(tx) === 'postgres') {
      await tx.raw(`SET LOCAL lock_timeout = '${LOCK_TIMEOUT}'`);
    }
  },
};

/**
 * The migrated database of this plugin, its connections guarded.
 *
 * Migrations are all done or none, in one transaction, by one replica after the
 * other. A busy table may not be had at once, so a failed attempt is repeated.
 */
export async function migratedDatabase(options: {
  database: DatabaseService;
  logger: LoggerService;
}): Promise<Knex> {
  const { database, logger } = options;
  const knex = await database.getClient();
  guardConnections(knex, { logger });
  if (!database.migrations?.skip) {
    await withStepDeadline(MIGRATION_STEP_MS, () =>
      oneAtATime(knex, () => migrate(knex, { logger })),
    );
  }
  return knex;
}

async function migrate(
  knex: Knex,
  options: { logger: LoggerService },
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await knex.migrate.latest(migrationConfig);
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      options.logger.warn(
        `Migration attempt ${attempt} failed, trying again`,
        error instanceof Error ? error : undefined,
      );
      await sleep(Math.min(PAUSE_MS * attempt, LONGEST_PAUSE_MS));
    }
  }
}
