import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/**
 * Everyone active in the `days` days that end with `to`: the set behind DAU
 * (1), WAU (7) and MAU (28). Source: metrics.md 2.
 */
export function activePeople(
  byDay: ReadonlyMap<DayNumber, PeopleSet>,
  window: { to: DayNumber; days: number },
): PeopleSet {
  const sets: PeopleSet[] = [];
  for (let day = window.to - window.days + 1; day <= window.to; day++) {
    const active = byDay.get(day);
    if (active) {
      sets.push(active);
    }
  }
  return PeopleSet.union(sets);
}
