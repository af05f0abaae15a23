import { ReportingDay } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { ToldFinding } from '../formulas/dueNotices';
import { NoticeItemRow, NoticeRow } from '../tables';

/**
 * What people were told from an instant on. What was claimed and perhaps not
 * sent is among it: a reminder that is lost is better than two.
 */
export async function getToldFindings(
  knex: Knex,
  options: { sinceMs: number; reportingDay: ReportingDay },
): Promise<ToldFinding[]> {
  const rows = await knex('notice_item')
    .join('notice', 'notice.id', 'notice_item.notice_id')
    .where('notice.claimed_ms', '>=', options.sinceMs)
    .select<
      Array<Omit<NoticeItemRow, 'notice_id'> & Pick<NoticeRow, 'claimed_ms'>>
    >('entity_ref', 'rule', 'evidence_key', 'claimed_ms');
  return rows.map(row => ({
    ref: row.entity_ref,
    rule: row.rule,
    evidenceKey: row.evidence_key,
    onDay: options.reportingDay(Number(row.claimed_ms)),
  }));
}
