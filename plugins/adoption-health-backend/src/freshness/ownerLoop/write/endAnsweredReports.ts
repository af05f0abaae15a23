import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { rowSource } from '../../../platform/database/rowSource';
import { areComparable } from '../../formulas/contentHash';
import { EntityRow, ReportRow } from '../../tables';

type AnsweredReport = Pick<
  ReportRow,
  'entity_ref' | 'person_id' | 'content_hash'
> & { present_hash: EntityRow['content_hash'] };

/**
 * Ends the reports on entities that have changed since, or are gone. A sweep
 * that began before a report may not have seen yet what was reported, so a
 * later one decides. To be called once the entities of the sweep are stored.
 */
export async function endAnsweredReports(
  tx: Knex.Transaction,
  sweep: { sweepId: number; day: DayNumber },
): Promise<void> {
  await tx('report')
    .whereNotExists(tx('entity').whereRaw('entity.ref = report.entity_ref'))
    .del();
  const differing = await tx('report')
    .join('entity', 'entity.ref', 'report.entity_ref')
    .where('report.sweep_id', '<', sweep.sweepId)
    .whereRaw('report.content_hash <> entity.content_hash')
    .select<AnsweredReport[]>(
      'report.entity_ref',
      'report.person_id',
      'report.content_hash',
      'entity.content_hash AS present_hash',
    );
  const isChange = (row: AnsweredReport) =>
    areComparable(row.content_hash, row.present_hash);
  await removeReports(tx, differing.filter(isChange));
  await renewHashes(
    tx,
    differing.filter(row => !isChange(row)),
  );
}

async function removeReports(
  tx: Knex.Transaction,
  rows: readonly AnsweredReport[],
): Promise<void> {
  const answered = source(tx, rows);
  await tx.raw(
    `DELETE FROM report WHERE EXISTS (
       SELECT 1 FROM (${answered.sql}) AS answered
       WHERE answered.entity_ref = report.entity_ref
       AND answered.person_id = report.person_id)`,
    answered.bindings,
  );
}

/** Hashes of an older make say nothing about a change. */
async function renewHashes(
  tx: Knex.Transaction,
  rows: readonly AnsweredReport[],
): Promise<void> {
  const known = source(tx, rows);
  await tx.raw(
    `UPDATE report SET content_hash = known.present_hash
     FROM (${known.sql}) AS known
     WHERE known.entity_ref = report.entity_ref
     AND known.person_id = report.person_id`,
    known.bindings,
  );
}

function source(tx: Knex.Transaction, rows: readonly AnsweredReport[]) {
  return rowSource(tx, {
    columns: { entity_ref: 'text', person_id: 'integer', present_hash: 'text' },
    rows: rows.map(({ entity_ref, person_id, present_hash }) => ({
      entity_ref,
      person_id,
      present_hash,
    })),
  });
}
