import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { ReportableGroups } from '../../privacy/ReportableGroups';

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
  reportable: ReportableGroups;
}): GroupCut {
  const { groupRef, membershipOn, reportable } = options;
  return {
    members: day => membershipOn(day).get(groupRef) ?? PeopleSet.empty,
    isReportable: (day, eligible) =>
      reportable.among(membershipOn(day), eligible).has(groupRef),
  };
}
