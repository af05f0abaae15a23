import { Knex } from 'knex';

/** The half hours from `from` on in which ingest was open, and when in them. */
export async function getCoverageSlots(
  knex: Knex,
  from: number,
): Promise<Array<{ slot: number; minutes: number }>> {
  return knex('coverage_slot')
    .where('slot', '>=', from)
    .orderBy('slot')
    .select('slot', 'minutes');
}
