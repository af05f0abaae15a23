import { DayNumber, weekStart } from 'backstage-plugin-adoption-health-common';

/** How far the points of a series are apart. */
export type Grain = 'day' | 'week';

/**
 * The days a series has points on: every day, or the Sunday of every ISO week
 * and, where the last week is not over, the last day.
 */
export function seriesDays(
  window: { from: DayNumber; to: DayNumber },
  grain: Grain,
): DayNumber[] {
  const days: DayNumber[] = [];
  const step = grain === 'day' ? 1 : 7;
  const first = grain === 'day' ? window.from : weekStart(window.from) + 6;
  for (let day = first; day < window.to; day += step) {
    days.push(day);
  }
  return [...days, window.to];
}
