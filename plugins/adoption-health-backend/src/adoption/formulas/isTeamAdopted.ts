import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

const WEEKS_TO_BE_ADOPTED = 3;

/**
 * Whether in at least three of the weeks at least `threshold` of the members
 * were active; never of nobody. Source: metrics.md 2, "Team adopted".
 */
export function isTeamAdopted(options: {
  /** Eligible members. */
  members: PeopleSet;
  /** Who was active in each of the last four complete ISO weeks. */
  weeks: readonly PeopleSet[];
  /** A share, 0..1. */
  threshold: number;
}): boolean {
  const { members, weeks, threshold } = options;
  const activeEnough = weeks.filter(
    // Not `threshold * size`: 0.07 * 100 is more than 7.
    week => members.countIn(week) / members.size >= threshold,
  );
  return activeEnough.length >= WEEKS_TO_BE_ADOPTED;
}
