import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { MonthNumber, monthOf, monthStart } from '../formulas/months';
import { getClosedMonths } from './getClosedMonths';

/** Events may be 7 days late. */
const SETTLED_AFTER_DAYS = 8;

/** Months that are over for good and not summed up, or no longer rightly so. */
export async function getMonthsToClose(
  knex: Knex,
  options: { today: DayNumber },
): Promise<MonthNumber[]> {
  const before = monthStart(monthOf(options.today - SETTLED_AFTER_DAYS));
  const days: DayNumber[] = await knex('fact_day')
    .where('day', '<', before)
    .orderBy('day')
    .pluck('day');
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) {
    return [];
  }
  const closed = await getClosedMonths(knex, { from, to });
  return [...new Set(days.map(monthOf))].filter(month => !closed.has(month));
}
