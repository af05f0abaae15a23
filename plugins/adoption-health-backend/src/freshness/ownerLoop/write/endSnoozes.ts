import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** Forgets snoozes that are over, and those of entities that are gone. */
export async function endSnoozes(
  tx: Knex.Transaction,
  sweep: { sweepId: number; day: DayNumber },
): Promise<void> {
  await tx('snooze')
    .where('until_day', '<', sweep.day)
    .orWhereNotExists(tx('entity').whereRaw('entity.ref = snooze.entity_ref'))
    .del();
}
