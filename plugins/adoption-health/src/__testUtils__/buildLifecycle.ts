import {
  addDays,
  AdoptionSeries,
  AdoptionSeriesMetric,
  Day,
  dayNumber,
  dayOf,
  weekStart,
} from 'backstage-plugin-adoption-health-common';
import { buildValue } from './buildValue';

/** Twelve complete weeks and, where a thirteenth is given, the one of today. */
const PEOPLE: Record<
  'newPeople' | 'resurrected' | 'retained' | 'dormant' | 'wau',
  number[]
> = {
  newPeople: [6, 7, 8, 6, 8, 8, 7, 8, 8, 7, 8, 8, 5],
  resurrected: [9, 8, 9, 7, 9, 10, 8, 10, 9, 8, 11, 9, 6],
  retained: [61, 62, 63, 65, 64, 66, 67, 68, 71, 72, 73, 78, 70],
  dormant: [14, 14, 14, 15, 14, 15, 17, 14, 15, 16, 14, 14, 25],
  wau: [76, 77, 80, 78, 81, 84, 82, 86, 88, 87, 92, 95, 81],
};

/** A metric of people's weeks. */
export type LifecycleMetric = keyof typeof PEOPLE;

/** True for the metrics that {@link buildLifecycleSeries} builds. */
export function isLifecycleMetric(
  metric: AdoptionSeriesMetric,
): metric is LifecycleMetric {
  return metric in PEOPLE;
}

/**
 * New, resurrected, retained or dormant people of each ISO week, oldest first;
 * the last point is of the week that holds `today` and is not over.
 */
export function buildLifecycleSeries(
  metric: LifecycleMetric,
  options: { people?: number[]; today?: Day } = {},
): AdoptionSeries {
  const { people = PEOPLE[metric], today = '2026-11-20' } = options;
  const monday = weekStart(dayNumber(today));
  return {
    metric,
    grain: 'week',
    points: people.map((value, index) => {
      const from = dayOf(monday - (people.length - 1 - index) * 7);
      const sunday = addDays(from, 6);
      const complete = sunday < today;
      const at = complete ? sunday : today;
      return {
        at,
        ...buildValue(metric, { value, complete, window: { from, to: at } }),
      };
    }),
  };
}
