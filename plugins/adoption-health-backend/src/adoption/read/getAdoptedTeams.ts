import { DayNumber, Value } from 'backstage-plugin-adoption-health-common';
import { adoptedTeams } from '../formulas/adoptedTeams';
import { teamAdoptionRate } from '../formulas/teamAdoptionRate';
import { getAdoptionFacts } from './getAdoptionFacts';
import { getTeamsOf } from './getTeams';
import { PeopleSources } from './PeopleSources';

/** How many teams have adopted the portal as of a day, in numbers. */
export async function getAdoptedTeams(
  sources: PeopleSources,
  day: DayNumber,
): Promise<Value> {
  const window = { from: day, to: day, complete: true };
  const facts = await getAdoptionFacts(sources, { window });
  const teams = await getTeamsOf(sources, { day, facts });
  return adoptedTeams(teamAdoptionRate(day, { teams, facts }));
}
