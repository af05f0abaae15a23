import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/**
 * Ends "not mine" where the owner has changed since, or the entity is gone. To
 * be called once the entities of the sweep are stored.
 */
export async function endDisowned(
  tx: Knex.Transaction,
  _sweep: { sweepId: number; day: DayNumber },
): Promise<void> {
  await tx('disowned')
    .whereNotExists(
      tx('entity')
        .whereRaw('entity.ref = disowned.entity_ref')
        .whereRaw('entity.owner_ref IS NOT DISTINCT FROM disowned.owner_ref'),
    )
    .del();
}
