import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { oncePer } from '../../platform/oncePer';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { RollingUnions } from './RollingUnions';

/** Everyone active in the `days` days that end with `to`. */
export type ActiveWindows = (window: {
  to: DayNumber;
  days: number;
}) => PeopleSet;

/**
 * The sets behind DAU (1 day), WAU (7) and MAU (28), from A(D), which must not
 * change any more. What windows of the same length share is united once, also
 * for all questions about the same days. Source: metrics.md 2.
 */
export const activeWindows = oncePer(
  (byDay: ReadonlyMap<DayNumber, PeopleSet>): ActiveWindows => {
    const byLength = new Map<number, RollingUnions>();
    return ({ to, days }) => {
      const windows = byLength.get(days) ?? new RollingUnions(byDay, days);
      byLength.set(days, windows);
      return windows.endingWith(to);
    };
  },
);
