import { Knex } from 'knex';
import { dialectOf } from '../../platform/database/dialect';

const ROWS_AT_A_TIME = 5_000;

/**
 * Deletes rows of a table in small steps, so that nobody waits for it, until
 * none is left or the signal says stop.
 */
export async function purgeRows(
  knex: Knex,
  options: {
    table: string;
    choose: (query: Knex.QueryBuilder) => void;
    signal?: AbortSignal;
  },
): Promise<void> {
  const { table, choose, signal } = options;
  while (!signal?.aborted) {
    const deleted = await deleteSomeRows(knex, { table, choose });
    if (deleted < ROWS_AT_A_TIME) {
      return;
    }
  }
}

/** Deletes up to some thousand of the chosen rows; answers how many. */
export async function deleteSomeRows(
  knex: Knex,
  options: { table: string; choose: (query: Knex.QueryBuilder) => void },
): Promise<number> {
  const { table, choose } = options;
  const postgres = dialectOf(knex) === 'postgres';
  const rowId = postgres ? 'ctid' : 'rowid';
  const chosen = knex(table).select(rowId).limit(ROWS_AT_A_TIME);
  choose(chosen);
  return postgres
    ? knex(table).whereRaw('ctid = ANY (ARRAY(?))', [chosen]).del()
    : knex(table).whereIn(rowId, chosen).del();
}
