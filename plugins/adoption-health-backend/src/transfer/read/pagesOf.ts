import { Knex } from 'knex';
import { dialectOf } from '../../platform/database/dialect';

const ROWS_AT_A_TIME = 2_000;

/**
 * The rows of a query page by page, never more than one page in memory. On
 * Postgres through a cursor, so inside a transaction; on SQLite by the row ids
 * of `table`, whose order replaces the query's.
 */
export async function* pagesOf<Row extends object>(
  knex: Knex,
  options: { table: string; query: Knex.QueryBuilder },
): AsyncGenerator<Row[]> {
  if (dialectOf(knex) === 'postgres') {
    yield* pagesOfCursor<Row>(knex, options);
  } else {
    yield* pagesOfRowIds<Row>(knex, options);
  }
}

async function* pagesOfCursor<Row>(
  knex: Knex,
  options: { table: string; query: Knex.QueryBuilder },
): AsyncGenerator<Row[]> {
  const cursor = `${options.table}_pages`;
  const { sql, bindings } = options.query.toSQL();
  await knex.raw(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${sql}`, [
    ...bindings,
  ]);
  for (;;) {
    const { rows }: { rows: Row[] } = await knex.raw(
      `FETCH ${ROWS_AT_A_TIME} FROM ${cursor}`,
    );
    if (rows.length === 0) {
      break;
    }
    yield rows;
  }
  await knex.raw(`CLOSE ${cursor}`);
}

async function* pagesOfRowIds<Row extends object>(
  knex: Knex,
  options: { table: string; query: Knex.QueryBuilder },
): AsyncGenerator<Row[]> {
  const rowId = `${options.table}.rowid`;
  let after = 0;
  for (;;) {
    const page: Knex.QueryBuilder = options.query
      .clone()
      .clearOrder()
      .where(rowId, '>', after)
      .orderBy(rowId)
      .limit(ROWS_AT_A_TIME)
      .select(knex.ref(rowId).as('row_id'));
    const rows: Array<Row & { row_id: number }> = await page;
    const last = rows.at(-1);
    if (!last) {
      return;
    }
    yield rows;
    after = last.row_id;
  }
}
