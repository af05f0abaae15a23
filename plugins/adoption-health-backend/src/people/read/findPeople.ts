import { Knex } from 'knex';
import { among } from '../../platform/database/among';

/**
 * Ids of those of the pseudonyms that are somebody's, as their first or as a
 * further one. Where a pseudonym is both, the further one counts: whoever had
 * it first has become part of another person.
 */
export async function findPeople(
  knex: Knex,
  pseudonyms: Iterable<string>,
): Promise<Map<string, number>> {
  const isAsked = among(knex, 'pseudonym', pseudonyms);
  const rows = await knex('person')
    .where(isAsked)
    .select<Array<{ pseudonym: string; id: number; further: number }>>(
      'pseudonym',
      'id',
      knex.raw('0 AS further'),
    )
    .unionAll([
      knex('person_alias')
        .where(isAsked)
        .select('pseudonym', 'person_id', knex.raw('1')),
    ]);
  return new Map(
    rows
      .sort((one, other) => one.further - other.further)
      .map(row => [row.pseudonym, row.id]),
  );
}
