import {
  dayOf,
  Me,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** When a person was notified, as far as that is remembered, newest first. */
export async function getNotices(
  knex: Knex,
  options: { personId: number; reportingDay: ReportingDay },
): Promise<Me['notices']> {
  const rows = await knex('notice')
    .where('person_id', options.personId)
    .orderBy('claimed_ms', 'desc')
    .select<Array<{ claimed_ms: number | string }>>('claimed_ms');
  return rows.map(({ claimed_ms }) => ({
    day: dayOf(options.reportingDay(Number(claimed_ms))),
  }));
}
