import { DayNumber, weekStart } from 'backstage-plugin-adoption-health-common';

const WEEKS_TO_SETTLE = 4;

/**
 * The Monday of the first week of which it can be told who is new in it: four
 * complete ISO weeks after collection began. Whoever was seen before it may
 * have come long before. Source: metrics.md 1.7.
 */
export function firstToldWeek(collectingSince: DayNumber): DayNumber {
  const firstWhole = weekStart(collectingSince + 6);
  return firstWhole + WEEKS_TO_SETTLE * 7;
}
