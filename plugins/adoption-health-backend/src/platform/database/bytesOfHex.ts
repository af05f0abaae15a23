import { Knex } from 'knex';
import { dialectOf } from './dialect';

/** The SQL that makes bytes of a column of hexadecimal text. */
export function bytesOfHex(knex: Knex, column: string): string {
  return dialectOf(knex) === 'postgres'
    ? `decode(${column}, 'hex')`
    : `unhex(${column})`;
}
