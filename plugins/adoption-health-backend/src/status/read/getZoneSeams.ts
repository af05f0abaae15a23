import {
  DayNumber,
  dayOf,
  Status,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** From which day on facts were made in which zone, oldest first. */
export async function getZoneSeams(knex: Knex): Promise<Status['zones']> {
  const days = knex('fact_day').select('day', 'time_zone', {
    before: knex.raw('lag(time_zone) OVER (ORDER BY day)'),
  });
  const rows = await knex
    .from(days.as('fact'))
    .where(seam => seam.whereNull('before').orWhereRaw('before <> time_zone'))
    .orderBy('day')
    .select<Array<{ day: DayNumber; time_zone: string }>>('day', 'time_zone');
  return rows.map(row => ({
    timeZone: row.time_zone,
    from: dayOf(row.day),
  }));
}
