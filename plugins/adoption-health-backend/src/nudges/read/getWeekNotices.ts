import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { NoticeRow } from '../tables';

/** A notice of a week, sent or only claimed. */
export interface WeekNotice {
  personId: number;
  slot: number;
  claimedMs: number;
}

/** The notices of the week that begins on a Monday. */
export async function getWeekNotices(
  knex: Knex,
  weekDay: DayNumber,
): Promise<WeekNotice[]> {
  const rows = await knex<NoticeRow>('notice')
    .where('week_day', weekDay)
    .select('person_id', 'slot', 'claimed_ms');
  return rows.map(row => ({
    personId: row.person_id,
    slot: row.slot,
    claimedMs: Number(row.claimed_ms),
  }));
}
