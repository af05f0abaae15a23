import { ReportingDay } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { ToldDisowned } from '../formulas/disownedNotices';
import { DisownedNoticeRow } from '../tables';

/** The disowned entities that were told, or claimed to be. */
export async function getToldDisowned(
  knex: Knex,
  reportingDay: ReportingDay,
): Promise<ToldDisowned[]> {
  const rows = await knex<DisownedNoticeRow>('disowned_notice').select('*');
  return rows.map(row => ({
    ref: row.entity_ref,
    onDay: row.on_day,
    toldDay: reportingDay(Number(row.claimed_ms)),
  }));
}
