import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { ANY_PATH } from '../formulas/FieldCounts';

/** Nobody reads further; labels and annotations can be without number. */
const PATHS_A_KIND = 200;

/**
 * Takes over how the entities of a sweep use their fields, and forgets what
 * earlier sweeps left and the baselines of entities that are gone. To be
 * called once the entities of the sweep are stored.
 */
export async function updateFieldUse(
  tx: Knex.Transaction,
  sweep: { sweepId: number; day: DayNumber },
): Promise<void> {
  const { sweepId } = sweep;
  await tx('field_use').del();
  await tx.raw(
    `INSERT INTO field_use
       (kind, path, entities, filled, machine_filled, compared, differed)
     SELECT kind, path, entities, filled, machine_filled, compared, differed
     FROM (
       SELECT field.kind, field.path, whole.entities, field.filled,
         field.machine_filled, whole.compared, field.differed,
         row_number() OVER (
           PARTITION BY field.kind
           ORDER BY field.filled DESC, field.differed DESC, field.path
         ) AS place
       FROM sweep_field AS field
       JOIN sweep_field AS whole
         ON whole.sweep_id = field.sweep_id AND whole.kind = field.kind
         AND whole.path = ?
       WHERE field.sweep_id = ? AND field.path <> ?
     ) AS ranked
     WHERE place <= ?`,
    [ANY_PATH, sweepId, ANY_PATH, PATHS_A_KIND],
  );
  await tx('sweep_field').where('sweep_id', '<=', sweepId).del();
  await tx('field_baseline')
    .whereNotExists(
      tx('entity').whereRaw('entity.ref = field_baseline.entity_ref'),
    )
    .del();
}
