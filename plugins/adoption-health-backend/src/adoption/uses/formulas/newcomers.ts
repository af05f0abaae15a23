import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';

/**
 * Everyone whose first active day is one of some days.
 *
 * @param byDay - A(D) of all days since collection began
 */
export function newcomers(
  byDay: ReadonlyMap<DayNumber, PeopleSet>,
  { from, to }: { from: DayNumber; to: DayNumber },
): PeopleSet {
  const before: PeopleSet[] = [];
  const during: PeopleSet[] = [];
  for (const [day, people] of byDay) {
    if (day < from) {
      before.push(people);
    } else if (day <= to) {
      during.push(people);
    }
  }
  return PeopleSet.union(during).minus(PeopleSet.union(before));
}
