import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { RollingUnions } from './RollingUnions';
import { Share } from './shareValue';

/** The days in which somebody is to get something out of the portal. */
export const DAYS_TO_ACTIVATE = 14;

/**
 * Of the people whose first day is one of `firstDays`, those who got something
 * out of the portal in the 14 days that begin with it; of nobody it is
 * undefined. Source: metrics.md 2, "Activated".
 */
export function activatedShare(options: {
  firstDays: { from: DayNumber; to: DayNumber };
  /** A(D) of all days since collection began. */
  active: ReadonlyMap<DayNumber, PeopleSet>;
  /** Who got something out of the portal, by day. */
  valued: ReadonlyMap<DayNumber, PeopleSet>;
  /** Of people, those the question is about. */
  within: (people: PeopleSet) => PeopleSet;
}): Share | undefined {
  const { firstDays, active, valued, within } = options;
  const valuedInTime = new RollingUnions(valued, DAYS_TO_ACTIVATE);
  let seen = PeopleSet.union(
    [...active].flatMap(([day, people]) =>
      day < firstDays.from ? people : [],
    ),
  );
  let n = 0;
  let denominator = 0;
  for (let day = firstDays.from; day <= firstDays.to; day++) {
    const people = active.get(day) ?? PeopleSet.empty;
    const newcomers = within(people.minus(seen));
    seen = PeopleSet.union([seen, people]);
    denominator += newcomers.size;
    if (newcomers.size > 0) {
      const activated = valuedInTime.endingWith(day + DAYS_TO_ACTIVATE - 1);
      n += newcomers.countIn(activated);
    }
  }
  return denominator === 0
    ? undefined
    : { value: n / denominator, n, denominator };
}
