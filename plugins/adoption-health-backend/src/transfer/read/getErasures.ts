import { Knex } from 'knex';

/** Until when the past of people erased lately is gone, by pseudonym, in ms. */
export async function getErasures(knex: Knex): Promise<Map<string, number>> {
  const rows = await knex('erasure').select<
    Array<{ pseudonym: string; erased_ms: number | string }>
  >('pseudonym', 'erased_ms');
  return new Map(rows.map(row => [row.pseudonym, Number(row.erased_ms)]));
}
