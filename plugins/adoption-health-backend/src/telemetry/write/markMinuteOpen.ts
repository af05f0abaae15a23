import { Knex } from 'knex';
import { SLOT_MINUTES, slotOf } from '../formulas/coverageSlots';

const MS_PER_MINUTE = 60_000;

/** Notes that ingest was open in the minute of `instantMs`. */
export async function markMinuteOpen(
  knex: Knex,
  instantMs: number,
): Promise<void> {
  const minute = Math.floor(instantMs / MS_PER_MINUTE);
  // eslint-disable-next-line no-bitwise
  const bit = 1 << (minute % SLOT_MINUTES);
  await knex.raw(
    'INSERT INTO coverage_slot (slot, minutes) VALUES (?, ?) ON CONFLICT (slot) DO UPDATE SET minutes = coverage_slot.minutes | excluded.minutes',
    [slotOf(instantMs), bit],
  );
}
