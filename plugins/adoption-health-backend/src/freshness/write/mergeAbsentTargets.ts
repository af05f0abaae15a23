import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/**
 * Takes over which targets of relations a sweep did not find. Those that it
 * found, or that nothing points to any more, are forgotten.
 */
export async function mergeAbsentTargets(
  tx: Knex.Transaction,
  sweep: { sweepId: number; day: DayNumber },
): Promise<void> {
  const { sweepId, day } = sweep;
  await tx.raw(
    `DELETE FROM absent_target WHERE NOT EXISTS (
       SELECT 1 FROM sweep_absent_target AS staged
       WHERE staged.sweep_id = ? AND staged.ref = absent_target.ref)`,
    [sweepId],
  );
  await tx.raw(
    `INSERT INTO absent_target (ref, sweeps, since_day)
     SELECT staged.ref, staged.sweeps, ?
     FROM sweep_absent_target AS staged
     LEFT JOIN absent_target AS present ON present.ref = staged.ref
     WHERE staged.sweep_id = ?
       AND (present.ref IS NULL OR present.sweeps <> staged.sweeps)
     ON CONFLICT (ref) DO UPDATE SET sweeps = excluded.sweeps`,
    [day, sweepId],
  );
}
