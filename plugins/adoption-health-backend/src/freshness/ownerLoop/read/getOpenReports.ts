import { Knex } from 'knex';
import { ReportRow } from '../../tables';
import { Report } from '../formulas/reportsFor';

/**
 * The reports on an entity that stand, newest first, one a person. Those that
 * a change has answered are gone with the sweep that saw it.
 */
export async function getOpenReports(
  knex: Knex,
  ref: string,
): Promise<Report[]> {
  const rows = await knex<ReportRow>('report')
    .where('entity_ref', ref)
    .orderBy([{ column: 'on_day', order: 'desc' }, 'person_id'])
    .select('person_id', 'on_day', 'reason', 'note');
  return rows.map(row => ({
    personId: row.person_id,
    onDay: row.on_day,
    reason: row.reason,
    note: row.note ?? undefined,
  }));
}
