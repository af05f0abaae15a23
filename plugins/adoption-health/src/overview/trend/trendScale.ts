import {
  Day,
  dayNumber,
  DayNumber,
  dayOf,
  weekStart,
} from 'backstage-plugin-adoption-health-common';
import { AdoptionTrend } from './adoptionTrend';

/** Room above the highest mark, as a share of it. */
const HEADROOM = 1.15;
const RATE_STEPS = [0.05, 0.1, 0.2, 0.25];
const MOST_STEPS = 5;
/** Up to so many days the axis names Mondays, beyond it months. */
const MOST_DAYS_IN_WEEKS = 56;

/** Gridlines of a rate axis: from 0, in steps one can say, past every mark. */
export function rateTicks(trend: AdoptionTrend, target: number): number[] {
  const rates = trend.points.map(point => point.value.value);
  const highest = Math.min(Math.max(target, ...rates) * HEADROOM, 1);
  const step = RATE_STEPS.find(size => highest / size <= MOST_STEPS) ?? 0.25;
  const count = Math.ceil(Number((highest / step).toFixed(6)));
  return Array.from({ length: count + 1 }, (_, i) =>
    Number((i * step).toFixed(2)),
  );
}

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
