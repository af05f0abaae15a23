import { Knex } from 'knex';

/** When the last batch was stored, ms since the epoch. */
export async function getLastBatch(knex: Knex): Promise<number | undefined> {
  const row = await knex('batch')
    .max({ ms: 'received_ms' })
    .first<{ ms: number | string | null } | undefined>();
  return row?.ms === null || row?.ms === undefined ? undefined : Number(row.ms);
}
