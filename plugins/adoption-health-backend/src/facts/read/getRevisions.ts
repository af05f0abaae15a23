import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** The revisions of the days with facts, both ends included. */
export async function getRevisions(
  knex: Knex,
  days: { from: DayNumber; to: DayNumber },
): Promise<Map<DayNumber, number>> {
  const rows = await knex('fact_day')
    .whereBetween('day', [days.from, days.to])
    .select<Array<{ day: DayNumber; revision: number }>>('day', 'revision');
  return new Map(rows.map(row => [row.day, row.revision]));
}
