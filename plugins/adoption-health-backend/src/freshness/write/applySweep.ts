import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { dialectOf } from '../../platform/database/dialect';
import { forgetAbsentEntities } from './forgetAbsentEntities';
import { mergeAbsentTargets } from './mergeAbsentTargets';
import { mergeEntities } from './mergeEntities';
import { mergeFindings } from './mergeFindings';
import { settleEntities } from './settleEntities';

/**
 * Makes what a sweep staged the picture of the catalog. Until the transaction
 * ends nobody else makes another one, and nobody attests.
 */
export async function applySweep(
  tx: Knex.Transaction,
  sweep: {
    sweepId: number;
    /** The day on which the sweep began. */
    startDay: DayNumber;
    endDay: DayNumber;
  },
): Promise<void> {
  const { sweepId, startDay, endDay } = sweep;
  await holdPicture(tx);
  await mergeEntities(tx, sweepId);
  await mergeFindings(tx, { sweepId, day: startDay });
  await mergeAbsentTargets(tx, { sweepId, day: startDay });
  await forgetAbsentEntities(tx, { sweepId, day: endDay });
  const refs = await getUnsettled(tx, { sweepId, startDay });
  await settleEntities(tx, { refs, day: endDay });
}

/**
 * Keeps others from changing the picture. Readers go on; on SQLite a
 * transaction has the database to itself anyway.
 */
export async function holdPicture(tx: Knex.Transaction): Promise<void> {
  if (dialectOf(tx) === 'postgres') {
    await tx.raw('LOCK TABLE entity IN EXCLUSIVE MODE');
  }
}

/**
 * Entities that the staged judgement may be wrong about, because an owner
 * attested after it was made, and those whose attestation it contradicts.
 */
async function getUnsettled(
  tx: Knex.Transaction,
  sweep: { sweepId: number; startDay: DayNumber },
): Promise<string[]> {
  const { sweepId, startDay } = sweep;
  const openFindings = tx('sweep_finding')
    .where({ sweep_id: sweepId, severity: 'stale', attested: 0 })
    .select('entity_ref');
  const rows = await tx('attestation')
    .whereNull('ended_day')
    .where('valid_until_day', '>=', startDay)
    .where(unsettled =>
      unsettled
        .where('on_day', '>=', startDay)
        .orWhereIn('entity_ref', openFindings),
    )
    .distinct<Array<{ entity_ref: string }>>('entity_ref');
  return rows.map(row => row.entity_ref);
}
