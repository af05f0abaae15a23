import { Knex } from 'knex';

/**
 * A handle on the plugin's database. Rooms hand it on to their `read/` and
 * `write/`; only those, and `platform/`, speak SQL.
 */
export type Database = Knex;
