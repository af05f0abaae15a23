import {
  Day,
  dayNumber,
  DayNumber,
  dayOf,
  weekStart,
} from 'backstage-plugin-adoption-health-common';

/** Up to so many days the axis names Mondays, beyond it months. */
const MOST_DAYS_IN_WEEKS = 56;

/** A date axis: which days it names, and whether as months. */
export interface DateTicks {
  months: boolean;
  days: DayNumber[];
}

/** Mondays of a short axis, firsts of the months of a long one. */
export function dateTicks(days: { from: Day; to: Day }): DateTicks {
  const from = dayNumber(days.from);
  const to = dayNumber(days.to);
  const months = to - from > MOST_DAYS_IN_WEEKS;
  const named = (day: DayNumber) =>
    months ? dayOf(day).endsWith('-01') : weekStart(day) === day;
  const all = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return { months, days: all.filter(named) };
}
