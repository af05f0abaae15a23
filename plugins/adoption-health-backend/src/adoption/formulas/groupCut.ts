import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { reportableGroups } from '../../privacy/formulas/reportableGroups';

/** What a question about one group needs to know of it. */
export interface GroupCut {
  /** T(D, g). */
  members: (day: DayNumber) => PeopleSet;
  /**
   * Whether the group's numbers of a day may be shown beside those of all
   * other groups, given E(D).
   */
  isReportable: (day: DayNumber, eligible: PeopleSet) => boolean;
}

/** The cut by one group, among all groups of each day. */
export function groupCut(options: {
  groupRef: string;
  membershipOn: (day: DayNumber) => ReadonlyMap<string, PeopleSet>;
  minimum: number;
}): GroupCut {
  const { groupRef, membershipOn, minimum } = options;
  // Groups and population change on few days, and each change costs a look at
  // all pairs.
  const known = new WeakMap<object, WeakMap<PeopleSet, ReadonlySet<string>>>();
  return {
    members: day => membershipOn(day).get(groupRef) ?? PeopleSet.empty,
    isReportable: (day, eligible) => {
      const membership = membershipOn(day);
      const byEligible = known.get(membership) ?? new WeakMap();
      known.set(membership, byEligible);
      const shown =
        byEligible.get(eligible) ??
        reportableGroups({
          groups: new Map(
            [...membership].map(([ref, people]) => [
              ref,
              people.intersect(eligible),
            ]),
          ),
          everyone: eligible,
          minimum,
        });
      byEligible.set(eligible, shown);
      return shown.has(groupRef);
    },
  };
}
