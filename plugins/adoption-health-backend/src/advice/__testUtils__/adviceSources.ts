import { dayOf, MetricId } from 'backstage-plugin-adoption-health-common';
import { DayWindow, wireWindow } from '../../platform/window';
import { AdviceSources, ChangeSources } from '../AdviceSources';
import {
  buildCatalog,
  buildFunnel,
  buildItem,
  buildLifecycle,
  buildPlugins,
  buildRoute,
  buildSearch,
  buildSpeed,
  buildTeam,
  buildTeams,
  buildTerm,
  ok,
} from './situations';

/** Sources of advice: a stale page, a slow route and a search in vain. */
export function buildAdviceSources() {
  const catalog = buildCatalog([buildItem()]);
  const speed = buildSpeed([buildRoute()], { '/catalog': 50 });
  return {
    staleEntities: jest.fn(async () => catalog.stale),
    freshness: jest.fn(async () => catalog.summary),
    routes: jest.fn(async () => speed.routes),
    peopleWaiting: jest.fn(async () => speed.peopleWaiting),
    search: jest.fn(async () => buildSearch([buildTerm()])),
    plugins: jest.fn(async () => buildPlugins(undefined)),
    teams: jest.fn(async () =>
      buildTeams([buildTeam({ active: 5, eligible: 18 })]),
    ),
    funnel: jest.fn(async () => buildFunnel([])),
    dormant: jest.fn(async () => buildLifecycle([])),
    groupsSince: jest.fn<Promise<number | undefined>, []>(async () => 0),
    openSince: jest.fn<Promise<number | undefined>, []>(async () => 0),
    coverage: jest.fn(async () => 1),
  } satisfies AdviceSources;
}

/** Sources of changes; every value is the last day of its window. */
export function buildChangeSources() {
  const at = (metric: MetricId, window: DayWindow) =>
    ok(metric, window.to, { window: wireWindow(window) });
  return {
    collectingSince: jest.fn(async () => 0),
    adoption: jest.fn(async (window: DayWindow) => ({
      mau: at('mau', window),
      adoptionRate28: at('adoptionRate28', window),
      habitual: at('habitual', window),
      adoptedTeams: at('adoptedTeams', window),
    })),
    freshnessSeries: jest.fn(async (window: DayWindow) => ({
      points: [
        {
          at: dayOf(window.to),
          total: 100,
          stale: 10,
          unknown: 0,
          staleShare: at('staleShare', window),
          upperBound: at('staleUpperBound', window),
        },
      ],
    })),
    performance: jest.fn(async (window: DayWindow) => ({
      window: wireWindow(window),
      targetMs: 5000,
      values: {
        pageReadyP75: at('pageReadyP75', window),
        pageReadyWithinTarget: at('pageReadyWithinTarget', window),
        uptime: at('uptime', window),
      },
    })),
    search: jest.fn(async (window: DayWindow) =>
      buildSearch([], {
        episodes: at('searches', window),
        zeroShare: at('searchZeroShare', window),
      }),
    ),
  } satisfies ChangeSources;
}
