import {
  DatabaseService,
  LoggerService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';

const ATTEMPTS = 5;
const PAUSE_MS = 500;

/** The folder with this package's migrations. */
export const migrationsDirectory = resolvePackagePath(
  'backstage-plugin-adoption-health-backend',
  'migrations',
);

/**
 * The migrated database of this plugin.
 *
 * Several replicas that start on an empty database collide while knex creates
 * its own bookkeeping tables, so a failed attempt is repeated a few times.
 */
export async function migratedDatabase(options: {
  database: DatabaseService;
  logger: LoggerService;
}): Promise<Knex> {
  const { database, logger } = options;
  const knex = await database.getClient();
  if (database.migrations?.skip) {
    return knex;
  }
  for (let attempt = 1; ; attempt++) {
    try {
      await knex.migrate.latest({ directory: migrationsDirectory });
      return knex;
    } catch (error) {
      if (attempt === ATTEMPTS) {
        throw error;
      }
      logger.warn(`Migration attempt ${attempt} failed, trying again`);
      await new Promise(resolve => setTimeout(resolve, PAUSE_MS * attempt));
    }
  }
}
