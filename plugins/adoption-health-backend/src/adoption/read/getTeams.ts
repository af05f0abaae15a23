import { DayNumber, Teams } from 'backstage-plugin-adoption-health-common';
import { PeopleOfDays } from '../../people/PeopleHistory';
import { oncePer } from '../../platform/oncePer';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { DayWindow, wireWindow } from '../../platform/window';
import { ActiveWindows } from '../formulas/activeWindows';
import { AdoptionFacts } from '../formulas/adoptionValue';
import { teamRows } from '../formulas/teamRows';
import { teamsAmong } from '../formulas/teamsAmong';
import { Team, teamsOf } from '../formulas/teamsOf';
import { getAdoptionFacts } from './getAdoptionFacts';
import { PeopleSources } from './PeopleSources';

const WEEK_DAYS = 7;

/** All teams of the last day of a window, and how active they are. */
export async function getTeams(
  sources: PeopleSources,
  { to: day, complete }: DayWindow,
): Promise<Teams> {
  const window = { from: day - WEEK_DAYS + 1, to: day, complete };
  const facts = await getAdoptionFacts(sources, { window });
  const teams = await getTeamsOf(sources, { day, facts });
  return {
    window: wireWindow(window),
    threshold: sources.teams.threshold,
    rows: teamRows(day, { teams, facts }),
  };
}

/** Teams by day, for as long as somebody holds what they were made from. */
const knownTeams = oncePer((_people: PeopleOfDays) =>
  oncePer((_active: ActiveWindows) => new Map<string, Team[]>()),
);

/** The teams of a day, as {@link teamsOf} tells. */
export async function getTeamsOf(
  sources: PeopleSources,
  options: { day: DayNumber; facts: AdoptionFacts },
): Promise<Team[]> {
  const { day, facts } = options;
  const people = await sources.people.read();
  if (facts.eligible !== people.eligible) {
    // Somebody joined or left since the facts were read: of this once only.
    return makeTeams(sources, { ...options, people });
  }
  const byDay = knownTeams(people)(facts.active);
  const key = `${day} ${facts.today} ${facts.collectingSince}`;
  const teams = byDay.get(key) ?? makeTeams(sources, { ...options, people });
  byDay.set(key, teams);
  return teams;
}

function makeTeams(
  sources: PeopleSources,
  options: { day: DayNumber; facts: AdoptionFacts; people: PeopleOfDays },
): Team[] {
  const { day, facts, people } = options;
  const { membership, groups } = people;
  const members = membership.on(day);
  const eligible = facts.eligible.get(day);
  return teamsOf(day, {
    refs: teamsAmong({
      members,
      known: groups.on(day),
      first: groups.first,
      types: sources.teams.types,
    }),
    membersOf: ref => members.get(ref) ?? PeopleSet.empty,
    reportable: eligible
      ? sources.reportable.among(members, eligible)
      : new Set<string>(),
    threshold: sources.teams.threshold,
    facts,
  });
}
