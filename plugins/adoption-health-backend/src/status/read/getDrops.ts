import {
  DayNumber,
  dayOf,
  Drops,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** Events that were given up on these days, newest day first. */
export async function getDrops(
  knex: Knex,
  days: { from: DayNumber; to: DayNumber },
): Promise<Drops[]> {
  const rows = await knex('drop_day')
    .whereBetween('day', [days.from, days.to])
    .orderBy([{ column: 'day', order: 'desc' }, 'source', 'reason'])
    .select<
      Array<{
        day: DayNumber;
        source: Drops['source'];
        reason: string;
        events: number | string;
      }>
    >('day', 'source', 'reason', 'events');
  return rows.map(row => ({
    ...row,
    day: dayOf(row.day),
    events: Number(row.events),
  }));
}
