import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { AdoptionFacts } from './adoptionValue';
import { historyGap } from './historyGap';
import { lastWeekEnd } from './isoWeeks';
import { isTeamAdopted } from './isTeamAdopted';

/** A team as of a day. */
export interface Team {
  ref: string;
  /** `E(D) n T(D, g)`. */
  members: PeopleSet;
  /** Whether its numbers may be shown beside those of all other groups. */
  isReportable: boolean;
  /** Absent for a team that is too small, and before there are four weeks. */
  isAdopted?: boolean;
}

const WEEKS = 4;

/**
 * The teams of a day, with whether they adopted the portal in the four
 * complete ISO weeks before. Source: metrics.md 2, "Team adopted".
 */
export function teamsOf(
  day: DayNumber,
  options: {
    refs: readonly string[];
    /** T(D, g). */
    membersOf: (ref: string) => PeopleSet;
    /** Refs of the groups that may be shown. */
    reportable: ReadonlySet<string>;
    threshold: number;
    facts: AdoptionFacts;
  },
): Team[] {
  const { facts, reportable, threshold } = options;
  const eligible = facts.eligible.get(day) ?? PeopleSet.empty;
  const lastDay = lastWeekEnd({ to: day, today: facts.today });
  const days = { from: lastDay - WEEKS * 7 + 1, to: lastDay };
  const isTold = historyGap(days, facts.collectingSince) === undefined;
  const weeks = Array.from({ length: WEEKS }, (_, ago) =>
    facts.active({ to: lastDay - ago * 7, days: 7 }),
  );
  return options.refs.map(ref => {
    const members = eligible.intersect(options.membersOf(ref));
    const isReportable = reportable.has(ref);
    return {
      ref,
      members,
      isReportable,
      isAdopted:
        isReportable && isTold
          ? isTeamAdopted({ members, weeks, threshold })
          : undefined,
    };
  });
}
