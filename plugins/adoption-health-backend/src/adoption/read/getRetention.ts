import { Retention } from 'backstage-plugin-adoption-health-common';
import { DayWindow, wireWindow } from '../../platform/window';
import { ActiveWeeks } from '../formulas/ActiveWeeks';
import { retentionCohorts } from '../formulas/retentionCohorts';
import { AdoptionSources, getAdoptionFacts } from './getAdoptionFacts';

/** Which share of the people of a first week came back, week by week. */
export async function getRetention(
  sources: AdoptionSources,
  options: { window: DayWindow; groupRef?: string },
): Promise<Retention> {
  const { window } = options;
  const facts = await getAdoptionFacts(sources, options);
  const weeks = ActiveWeeks.of(facts.byDay);
  return {
    window: wireWindow(window),
    cohorts: retentionCohorts(window, { facts, weeks }),
  };
}
