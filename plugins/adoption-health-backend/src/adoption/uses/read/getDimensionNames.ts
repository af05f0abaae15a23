import { Knex } from 'knex';

/** All values of a kind of dimension that were ever seen, by id. */
export async function getDimensionNames(
  knex: Knex,
  kind: 'plugin',
): Promise<Map<number, string>> {
  const rows = await knex('dimension')
    .where({ kind })
    .select<Array<{ id: number; value: string }>>('id', 'value');
  return new Map(rows.map(({ id, value }) => [id, value]));
}
