import { Knex } from 'knex';

/** The search terms whose text was revealed, by id. */
export async function getRevealedTerms(
  knex: Knex,
): Promise<Map<number, string>> {
  const rows = await knex('dimension')
    .where({ kind: 'term', reportable: true })
    .whereNotNull('label')
    .select<Array<{ id: number; label: string }>>('id', 'label');
  return new Map(rows.map(({ id, label }) => [id, label]));
}
