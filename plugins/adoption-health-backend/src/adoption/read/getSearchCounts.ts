import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** Search episodes by day; days without any are not in the map. */
export async function getSearchCounts(
  knex: Knex,
  days: { from: DayNumber; to: DayNumber },
): Promise<Map<DayNumber, number>> {
  const rows = await knex('usage_count')
    .where({ kind: 'search-outcome' })
    .whereBetween('day', [days.from, days.to])
    .groupBy('day')
    .select<Array<{ day: DayNumber; events: number | string }>>(
      'day',
      knex.raw('sum(events) AS events'),
    );
  return new Map(rows.map(row => [row.day, Number(row.events)]));
}
