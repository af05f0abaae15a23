import { Knex } from 'knex';
import { arrayLiteral } from './arrayLiteral';
import { dialectOf } from './dialect';

/**
 * Whether a column is one of some texts, for `where`. All of them come as one
 * bind parameter: with one each, a few hundred take longer to be bound and
 * planned than to be found.
 */
export function among(
  knex: Knex,
  column: string,
  texts: Iterable<string>,
): Knex.Raw {
  return dialectOf(knex) === 'postgres'
    ? knex.raw('?? = ANY(?::text[])', [column, arrayLiteral([...texts])])
    : knex.raw('?? IN (SELECT value FROM json_each(?))', [
        column,
        JSON.stringify([...texts]),
      ]);
}
