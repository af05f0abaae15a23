import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { countedMembers } from '../../privacy/formulas/countedMembers';
import { GroupSize } from '../../privacy/groupSize';
import { GroupCut } from './groupCut';

/** What decides whom a question speaks of. */
export interface CutFacts {
  /** E(D); days without a snapshot are missing. */
  eligible: ReadonlyMap<DayNumber, PeopleSet>;
  /** Where the question is about one group. */
  group?: GroupCut;
  groupSize: GroupSize;
}

/** Whom a question about a day speaks of, and what of it may be shown. */
export interface PeopleCut {
  /** E(D), of a group `E(D) n T(D, g)`; undefined without a snapshot. */
  eligible?: PeopleSet;
  /** Of people, those the question is about; see {@link countedMembers}. */
  within: (people: PeopleSet) => PeopleSet;
  /** Whether so many people may be shown. */
  isCountShown: (people: number) => boolean;
  /**
   * Whether a share may be shown. Portal-wide too it takes a minimum group to
   * divide by: a share of one newcomer would be a diary of theirs.
   */
  isShareShown: (share: { n: number; denominator: number }) => boolean;
}

/** The cut for a value as of `day`. Source: metrics.md 1.8. */
export function peopleCut(facts: CutFacts, day: DayNumber): PeopleCut {
  const { group, groupSize } = facts;
  const everyone = facts.eligible.get(day);
  const members = group?.members(day);
  const eligible = members ? everyone?.intersect(members) : everyone;
  const counted = members && countedMembers({ members, eligible, groupSize });
  const isReportable = group
    ? everyone !== undefined && group.isReportable(day, everyone)
    : everyone === undefined || groupSize.isReportable(everyone.size);
  const isCountShown = (people: number) =>
    isReportable && (!group || groupSize.isCountShown(people));
  return {
    eligible,
    within: people => (counted ? people.intersect(counted) : people),
    isCountShown,
    isShareShown: ({ n, denominator }) =>
      isCountShown(n) && groupSize.isReportable(denominator),
  };
}
