import {
  AdoptionSummary,
  MetricId,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { DayWindow, wireWindow } from '../../platform/window';
import { activatedValue, activationDays } from '../formulas/activatedValue';
import { AdoptionMetric, adoptionValue } from '../formulas/adoptionValue';
import { habitualValue } from '../formulas/habitualValue';
import { stickinessValues } from '../formulas/stickinessValues';
import { teamAdoptionRate } from '../formulas/teamAdoptionRate';
import { getAdoptionFacts } from './getAdoptionFacts';
import { getTeamsOf } from './getTeams';
import { getValuedDays } from './getValuedDays';
import { PeopleSources } from './PeopleSources';

/**
 * The adoption numbers as of the last day of a window; only those without a
 * length of their own speak of all its days.
 */
export async function getAdoptionSummary(
  sources: PeopleSources,
  options: { window: DayWindow; groupRef?: string },
): Promise<AdoptionSummary> {
  const { window, groupRef } = options;
  const day = window.to;
  const ofPortal = (metric: 'goldenPathShare' | 'agentCalls') =>
    groupRef === undefined
      ? sources[metric](window)
      : notOfGroups(metric, window);
  const [facts, valued, goldenPathShare, agentCalls] = await Promise.all([
    getAdoptionFacts(sources, options),
    getValuedDays(sources, activationDays(window)),
    ofPortal('goldenPathShare'),
    ofPortal('agentCalls'),
  ]);
  const teams = await getTeamsOf(sources, { day, facts });
  const at = (metric: AdoptionMetric) => adoptionValue(metric, { day, facts });
  return {
    window: wireWindow(window),
    values: {
      dau: at('dau'),
      wau: at('wau'),
      mau: at('mau'),
      adoptionRate: at('adoptionRate'),
      adoptionRate28: at('adoptionRate28'),
      habitual: habitualValue(day, facts),
      ...stickinessValues(day, facts),
      activatedShare: activatedValue(window, { ...facts, valued }),
      teamAdoptionRate: teamAdoptionRate(day, { teams, facts }),
      goldenPathShare,
      agentCalls,
      activeOutsidePopulation: at('activeOutsidePopulation'),
    },
  };
}

/** What is known of the portal only; it would be another number. */
function notOfGroups(definition: MetricId, window: DayWindow): Value {
  return { status: 'no-data', window: wireWindow(window), definition };
}
