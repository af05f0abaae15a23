import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { valuedDays } from '../formulas/valuedDays';
import { AdoptionSources } from './getAdoptionFacts';
import { getCompletedRuns } from './getCompletedRuns';

/** Who got something out of the portal, by day. Source: metrics.md 2. */
export async function getValuedDays(
  { knex, facts, reportingDay }: AdoptionSources,
  { from, to }: { from: DayNumber; to: DayNumber },
): Promise<Map<DayNumber, PeopleSet>> {
  const [events, runs] = await Promise.all([
    facts.peopleByDay({ from, to, kind: 'value' }),
    getCompletedRuns(knex, { from, to, reportingDay }),
  ]);
  return valuedDays({ events, runs });
}
