import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  AdoptionSeries,
  DayNumber,
  FixList,
  FreshnessSeries,
  FreshnessSummary,
  Funnel,
  PerformanceRoutes,
  PerformanceSummary,
  Plugins,
  SearchHealth,
  Teams,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { DayWindow } from '../platform/window';

/** Whom advice asks: the reads of the other rooms. */
export interface AdviceSources {
  /** Stale entities that the caller may see, the most harmful first. */
  staleEntities: (caller: BackstageCredentials) => Promise<FixList>;
  freshness: () => Promise<FreshnessSummary>;
  routes: (window: DayWindow) => Promise<PerformanceRoutes>;
  /** Distinct people with a slow load, by route; as far as it may be shown. */
  peopleWaiting: (window: DayWindow) => Promise<ReadonlyMap<string, number>>;
  search: (window: DayWindow) => Promise<SearchHealth>;
  plugins: (window: DayWindow) => Promise<Plugins>;
  teams: (day: DayNumber) => Promise<Teams>;
  funnel: (window: DayWindow) => Promise<Funnel>;
  /** Who did not come back, by week. */
  dormant: (window: DayWindow) => Promise<AdoptionSeries>;
  /** The first day groups were recorded for; undefined without groups. */
  groupsSince: () => Promise<DayNumber | undefined>;
  /** The day ingest was first open; undefined before that. */
  openSince: () => Promise<DayNumber | undefined>;
  /** Share of a window's minutes in which ingest was open. */
  coverage: (window: Pick<DayWindow, 'from' | 'to'>) => Promise<number>;
}

/** Whom the comparison of two windows asks. */
export interface ChangeSources {
  /** The first day with data; undefined before there is any. */
  collectingSince: () => Promise<DayNumber | undefined>;
  adoption: (
    window: DayWindow,
  ) => Promise<
    Record<'mau' | 'adoptionRate28' | 'habitual' | 'adoptedTeams', Value>
  >;
  freshnessSeries: (window: DayWindow) => Promise<FreshnessSeries>;
  performance: (window: DayWindow) => Promise<PerformanceSummary>;
  search: (window: DayWindow) => Promise<SearchHealth>;
}
