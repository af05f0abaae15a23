import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { Share } from './shareValue';

/**
 * Of a cohort, how many were active in each of the weeks; undefined where
 * there is nobody in it. Source: metrics.md 2, "Retention".
 */
export function retention(options: {
  cohort: PeopleSet;
  /** Mondays of complete weeks. */
  weeks: readonly DayNumber[];
  activeIn: (monday: DayNumber) => PeopleSet;
}): Array<Share | undefined> {
  const { cohort, weeks, activeIn } = options;
  const denominator = cohort.size;
  return weeks.map(monday => {
    const n = denominator > 0 ? cohort.countIn(activeIn(monday)) : 0;
    return denominator > 0
      ? { value: n / denominator, n, denominator }
      : undefined;
  });
}
