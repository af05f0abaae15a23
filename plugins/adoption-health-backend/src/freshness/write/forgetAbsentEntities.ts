import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { AttestationRow, EntityRow, FindingRow } from '../tables';

/** Complete sweeps in a row that have to miss an entity. */
const SWEEPS_UNTIL_GONE = 2;

/**
 * Notes which entities a sweep did not find, and removes those that were
 * missed twice, with their findings. Their attestations end.
 */
export async function forgetAbsentEntities(
  tx: Knex.Transaction,
  sweep: { sweepId: number; day: DayNumber },
): Promise<void> {
  const { sweepId, day } = sweep;
  const found = tx('sweep_entity')
    .where('sweep_id', sweepId)
    .whereRaw('sweep_entity.ref = entity.ref')
    .select('ref');
  await tx<EntityRow>('entity')
    .whereNotExists(found)
    .increment('absent_sweeps', 1);

  const gone = () =>
    tx<EntityRow>('entity')
      .where('absent_sweeps', '>=', SWEEPS_UNTIL_GONE)
      .select('ref');
  await tx<FindingRow>('finding').whereIn('entity_ref', gone()).del();
  await tx<AttestationRow>('attestation')
    .whereNull('ended_day')
    .whereIn('entity_ref', gone())
    .update({ ended_day: day, ended_reason: 'entity-removed' });
  await tx<EntityRow>('entity').whereIn('ref', gone()).del();
}
