import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

const COLUMNS = ['severity', 'evidence', 'evidence_key', 'fix'];

/**
 * Takes over the findings of a sweep. One that persists keeps the day since
 * when it is known; one that is gone is removed. Entities that the sweep did
 * not find keep theirs.
 */
export async function mergeFindings(
  tx: Knex.Transaction,
  sweep: { sweepId: number; day: DayNumber },
): Promise<void> {
  const { sweepId, day } = sweep;
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
  const columns = COLUMNS.join(', ');
  const updates = COLUMNS.map(column => `${column} = excluded.${column}`);
  const present = COLUMNS.map(column => `finding.${column}`);
  const staged = COLUMNS.map(column => `excluded.${column}`);
  await tx.raw(
    `INSERT INTO finding (entity_ref, rule, ${columns}, attested, since_day)
     SELECT entity_ref, rule, ${columns}, attested = 1, ?
     FROM sweep_finding WHERE sweep_id = ?
     ON CONFLICT (entity_ref, rule) DO UPDATE
     SET ${updates.join(', ')}, attested = excluded.attested
     WHERE (${present.join(', ')}, finding.attested)
     IS DISTINCT FROM (${staged.join(', ')}, excluded.attested)`,
    [day, sweepId],
  );
}
