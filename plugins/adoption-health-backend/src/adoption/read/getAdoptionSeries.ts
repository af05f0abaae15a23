import {
  AdoptionSeries,
  AdoptionSeriesMetric,
  dayOf,
} from 'backstage-plugin-adoption-health-common';
import { DayWindow } from '../../platform/window';
import { adoptionValue } from '../formulas/adoptionValue';
import { Grain, seriesDays } from '../formulas/seriesDays';
import { AdoptionSources, getAdoptionFacts } from './getAdoptionFacts';

/**
 * A metric over time; each point speaks of the window that ends with its day.
 * Days before collection began have no point.
 */
export async function getAdoptionSeries(
  sources: AdoptionSources,
  options: {
    metric: AdoptionSeriesMetric;
    grain: Grain;
    window: DayWindow;
    groupRef?: string;
  },
): Promise<AdoptionSeries> {
  const { metric, grain, window } = options;
  const facts = await getAdoptionFacts(sources, options);
  const { collectingSince } = facts;
  const days =
    collectingSince === undefined
      ? []
      : seriesDays(window, grain).filter(day => day >= collectingSince);
  return {
    metric,
    grain,
    points: days.map(day => ({
      at: dayOf(day),
      ...adoptionValue(metric, { day, facts }),
    })),
  };
}
