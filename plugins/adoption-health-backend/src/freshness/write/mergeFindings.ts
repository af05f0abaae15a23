import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

const COLUMNS = ['severity', 'evidence', 'evidence_key', 'fix'];

/**
 * Takes over the findings of a sweep, touching only those that differ. One that
 * persists keeps the day since when it is known; one that is gone is removed.
 * Entities that the sweep did not find keep theirs.
 */
export async function mergeFindings(
  tx: Knex.Transaction,
  sweep: { sweepId: number; day: DayNumber },
): Promise<void> {
  await removeGone(tx, sweep.sweepId);
  await upsert(tx, sweep);
}

async function removeGone(
  tx: Knex.Transaction,
  sweepId: number,
): Promise<void> {
  await tx.raw(
    `DELETE FROM finding
     WHERE EXISTS (
       SELECT 1 FROM sweep_entity AS staged
       WHERE staged.sweep_id = ? AND staged.ref = finding.entity_ref)
     AND NOT EXISTS (
       SELECT 1 FROM sweep_finding AS staged
       WHERE staged.sweep_id = ? AND staged.entity_ref = finding.entity_ref
       AND staged.rule = finding.rule)`,
    [sweepId, sweepId],
  );
}

async function upsert(
  tx: Knex.Transaction,
  sweep: { sweepId: number; day: DayNumber },
): Promise<void> {
  const { sweepId, day } = sweep;
  const of = (table: string) =>
    COLUMNS.map(column => `${table}.${column}`).join(', ');
  const updates = COLUMNS.map(column => `${column} = excluded.${column}`);
  await tx.raw(
    `INSERT INTO finding
       (entity_ref, rule, ${COLUMNS.join(', ')}, attested, since_day)
     SELECT staged.entity_ref, staged.rule, ${of('staged')},
       staged.attested = 1, ?
     FROM sweep_finding AS staged
     LEFT JOIN finding AS present
       ON present.entity_ref = staged.entity_ref AND present.rule = staged.rule
     WHERE staged.sweep_id = ? AND (
       present.rule IS NULL
       OR (${of('present')}, present.attested)
         IS DISTINCT FROM (${of('staged')}, staged.attested = 1))
     ON CONFLICT (entity_ref, rule) DO UPDATE
     SET ${updates.join(', ')}, attested = excluded.attested`,
    [day, sweepId],
  );
}
