import { Knex } from 'knex';
import { arrayLiteral, Cell } from './arrayLiteral';
import { dialectOf } from './dialect';

/** The SQL types that rows are sent as. */
export type ColumnType =
  'integer' | 'bigint' | 'smallint' | 'double precision' | 'text' | 'uuid';

/** A `SELECT` of rows that come as bind parameters. */
export interface RowSource {
  sql: string;
  bindings: string[];
}

/**
 * Any number of rows as a `SELECT`, with one bind parameter a column on
 * Postgres and one in all on SQLite, so that no limit of parameters is met.
 */
export function rowSource<C extends string>(
  knex: Knex,
  options: { columns: Record<C, ColumnType>; rows: Array<Record<C, Cell>> },
): RowSource {
  const { columns, rows } = options;
  const names = Object.keys(columns) as C[];
  if (dialectOf(knex) === 'postgres') {
    return {
      sql: `SELECT ${names.join(', ')} FROM unnest(${names
        .map(name => `?::${columns[name]}[]`)
        .join(', ')}) AS source (${names.join(', ')})`,
      bindings: names.map(name => arrayLiteral(rows.map(row => row[name]))),
    };
  }
  return {
    sql: `SELECT ${names
      .map((name, index) => `json_extract(value, '$[${index}]') AS ${name}`)
      .join(', ')} FROM json_each(?)`,
    bindings: [
      JSON.stringify(rows.map(row => names.map(name => row[name] ?? null))),
    ],
  };
}
