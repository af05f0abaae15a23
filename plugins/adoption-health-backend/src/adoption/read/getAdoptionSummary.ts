import { AdoptionSummary } from 'backstage-plugin-adoption-health-common';
import { DayWindow, wireWindow } from '../../platform/window';
import { AdoptionMetric, adoptionValue } from '../formulas/adoptionValue';
import { AdoptionSources, getAdoptionFacts } from './getAdoptionFacts';

/** The adoption numbers as of the last day of a window. */
export async function getAdoptionSummary(
  sources: AdoptionSources,
  options: { window: DayWindow; groupRef?: string },
): Promise<AdoptionSummary> {
  const { window } = options;
  const facts = await getAdoptionFacts(sources, {
    ...options,
    window: { ...window, from: window.to },
  });
  const at = (metric: AdoptionMetric) =>
    adoptionValue(metric, { day: window.to, facts });
  return {
    window: wireWindow(window),
    values: {
      dau: at('dau'),
      wau: at('wau'),
      mau: at('mau'),
      adoptionRate: at('adoptionRate'),
      adoptionRate28: at('adoptionRate28'),
      activeOutsidePopulation: at('activeOutsidePopulation'),
    },
  };
}
