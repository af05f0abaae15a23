import {
  addDays,
  Day,
  FreshnessSeries,
} from 'backstage-plugin-adoption-health-common';
import { buildValue } from './buildValue';

const TOTAL = 612;
const UNKNOWN = 7;

/**
 * Stale entities of 612, one count a day, oldest first and the newest on
 * `lastDay`. A day without a count had no sweep and so has no point.
 */
export function buildFreshnessSeries(
  options: { stale?: (number | undefined)[]; lastDay?: Day } = {},
): FreshnessSeries {
  const { stale = [48, 47, 47, 45, 44, 41, 39], lastDay = '2026-11-20' } =
    options;
  return {
    points: stale.flatMap((n, index) => {
      if (n === undefined) {
        return [];
      }
      const at = addDays(lastDay, index + 1 - stale.length);
      const window = { from: at, to: at };
      return [
        {
          at,
          total: TOTAL,
          stale: n,
          unknown: UNKNOWN,
          staleShare: buildValue('staleShare', {
            value: n / TOTAL,
            n,
            denominator: TOTAL,
            window,
          }),
          upperBound: buildValue('staleUpperBound', {
            value: (n + UNKNOWN) / TOTAL,
            n: n + UNKNOWN,
            denominator: TOTAL,
            window,
          }),
        },
      ];
    }),
  };
}
