import {
  AdoptionSeries,
  AdoptionSeriesMetric,
  DayNumber,
  dayOf,
  Value,
  weekStart,
} from 'backstage-plugin-adoption-health-common';
import { InputError } from '@backstage/errors';
import { DayWindow } from '../../platform/window';
import { ActiveWeeks } from '../formulas/ActiveWeeks';
import { ActivityFacts } from '../formulas/ActivityFacts';
import { AdoptionMetric, adoptionValue } from '../formulas/adoptionValue';
import { LifecycleMetric, lifecycleValue } from '../formulas/lifecycleValue';
import { searchesValue } from '../formulas/searchesValue';
import { Grain, seriesDays } from '../formulas/seriesDays';
import { AdoptionSources, getAdoptionFacts } from './getAdoptionFacts';
import { getSearchCounts } from './getSearchCounts';

/** How a metric is calculated, and by what it may be asked for. */
type Series =
  | { of: 'window'; metric: AdoptionMetric; grain: Grain }
  | { of: 'week'; metric: LifecycleMetric; grain: 'week' }
  | { of: 'searches'; grain: Grain };

const series: Record<AdoptionSeriesMetric, Series> = {
  dau: { of: 'window', metric: 'dau', grain: 'day' },
  wau: { of: 'window', metric: 'wau', grain: 'day' },
  mau: { of: 'window', metric: 'mau', grain: 'day' },
  adoptionRate: { of: 'window', metric: 'adoptionRate', grain: 'week' },
  newPeople: { of: 'week', metric: 'newPeople', grain: 'week' },
  retained: { of: 'week', metric: 'retained', grain: 'week' },
  resurrected: { of: 'week', metric: 'resurrected', grain: 'week' },
  dormant: { of: 'week', metric: 'dormant', grain: 'week' },
  searches: { of: 'searches', grain: 'day' },
};

/**
 * A metric over time; each point speaks of the window that ends with its day,
 * those of people's weeks of the ISO week it is in. Days before collection
 * began have no point. Throws InputError for a metric by day that there is
 * only by week, and for one of a group that there is only of the portal.
 */
export async function getAdoptionSeries(
  sources: AdoptionSources,
  options: {
    metric: AdoptionSeriesMetric;
    /** As suits the metric, where it is left out. */
    grain?: Grain;
    window: DayWindow;
    groupRef?: string;
  },
): Promise<AdoptionSeries> {
  const { metric, window, groupRef } = options;
  const one = series[metric];
  const grain = options.grain ?? one.grain;
  if (one.of === 'week' && grain === 'day') {
    throw new InputError(`${metric} is counted by week`);
  }
  if (one.of === 'searches' && groupRef !== undefined) {
    throw new InputError(`${metric} is not counted by group`);
  }
  const facts = await getAdoptionFacts(sources, { window, groupRef });
  const valueAt = await pointsOf(one, { sources, facts, window, grain });
  const { collectingSince } = facts;
  const days =
    collectingSince === undefined
      ? []
      : seriesDays(window, grain).filter(day => day >= collectingSince);
  return {
    metric,
    grain,
    points: days.map(day => ({ at: dayOf(day), ...valueAt(day) })),
  };
}

async function pointsOf(
  one: Series,
  options: {
    sources: AdoptionSources;
    facts: ActivityFacts;
    window: DayWindow;
    grain: Grain;
  },
): Promise<(day: DayNumber) => Value> {
  const { facts, grain, window } = options;
  if (one.of === 'window') {
    return day => adoptionValue(one.metric, { day, facts });
  }
  if (one.of === 'week') {
    const weeks = ActiveWeeks.of(facts.byDay);
    return day => lifecycleValue(one.metric, { day, facts, weeks });
  }
  const searches = await getSearchCounts(options.sources.knex, {
    from: weekStart(window.from),
    to: window.to,
  });
  return day => searchesValue(day, { grain, searches, facts });
}
