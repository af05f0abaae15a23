import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { RollingUnions } from './RollingUnions';

/** Everyone active in the `days` days that end with `to`. */
export type ActiveWindows = (window: {
  to: DayNumber;
  days: number;
}) => PeopleSet;

/**
 * The sets behind DAU (1 day), WAU (7) and MAU (28), from A(D). What windows
 * of the same length share is united once. Source: metrics.md 2.
 */
export function activeWindows(
  byDay: ReadonlyMap<DayNumber, PeopleSet>,
): ActiveWindows {
  const byLength = new Map<number, RollingUnions>();
  return ({ to, days }) => {
    const windows = byLength.get(days) ?? new RollingUnions(byDay, days);
    byLength.set(days, windows);
    return windows.endingWith(to);
  };
}
