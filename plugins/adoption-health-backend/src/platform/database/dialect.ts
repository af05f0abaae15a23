import { Knex } from 'knex';

/** The databases that are supported: Postgres, and SQLite for development. */
export type Dialect = 'postgres' | 'sqlite';

/** Which of the supported databases `knex` speaks to. */
export function dialectOf(knex: Knex): Dialect {
  return knex.client.config.client === 'pg' ? 'postgres' : 'sqlite';
}
