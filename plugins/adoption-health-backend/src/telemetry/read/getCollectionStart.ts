import { Knex } from 'knex';
import { SLOT_MINUTES } from '../formulas/coverageSlots';

const MS_PER_SLOT = SLOT_MINUTES * 60_000;

/** When ingest was first open, to half an hour; undefined before it was. */
export async function getCollectionStart(
  knex: Knex,
): Promise<number | undefined> {
  const row = await knex('coverage_slot').min({ slot: 'slot' }).first();
  return row?.slot === null || row?.slot === undefined
    ? undefined
    : row.slot * MS_PER_SLOT;
}
