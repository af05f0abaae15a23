import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { GroupSize } from '../groupSize';

/**
 * Of the members of a group those whom its counts speak of. Members who are not
 * eligible count, as in the counts of the portal, but are left out while they
 * are fewer than a group has: the group's rate leaves them out, and the two
 * would differ by how many of these few were active. Source: metrics.md 1.8.
 */
export function countedMembers(options: {
  /** T(D, g). */
  members: PeopleSet;
  /** `E(D) n T(D, g)`; without a snapshot nothing of the group is shown. */
  eligible: PeopleSet | undefined;
  groupSize: GroupSize;
}): PeopleSet {
  const { members, eligible = PeopleSet.empty, groupSize } = options;
  const areMany = groupSize.isReportable(members.size - eligible.size);
  return areMany ? members : eligible;
}
