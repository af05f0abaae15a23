import { AdoptionHealthApi } from '../src/api';
import {
  buildAdoptionSeries,
  buildAdoptionSummary,
  buildEmptyAdoptionSummary,
} from '../src/__testUtils__/buildAdoption';
import { buildContext } from '../src/__testUtils__/buildContext';
import { buildFreshnessSummary } from '../src/__testUtils__/buildFreshness';
import {
  buildPerformanceRoutes,
  buildPerformanceSummary,
  buildRouteTiming,
} from '../src/__testUtils__/buildPerformance';
import { buildAbsentValue, buildValue } from '../src/__testUtils__/buildValue';
import { fakeAdoptionHealthApi } from '../src/__testUtils__/fakeAdoptionHealthApi';
import { refuse } from '../src/__testUtils__/responseError';
import {
  buildBrief,
  buildFirstBrief,
} from '../src/leadership/__testUtils__/buildBrief';
import { buildAlternatives } from '../src/value/__testUtils__/buildAlternatives';
import { buildEstimate } from '../src/value/__testUtils__/buildEstimate';

const routes = [
  ['/docs/:namespace/:kind/:name/*', 'techdocs', 3900, 6400, 12_100, 2710],
  ['/catalog/:namespace/:kind/:name', 'catalog', 2000, 3000, 6400, 6420],
  ['/catalog', 'catalog', 1800, 2700, 5900, 3980],
  ['/search', 'search', 1200, 1900, 4900, 2260],
  [
    '/catalog/:namespace/:kind/:name/kubernetes',
    'kubernetes',
    4300,
    7100,
    28_000,
    440,
  ],
  ['/', 'home', 1100, 1700, 4400, 1830],
  ['/create/tasks/:taskId', 'scaffolder', 3100, 5600, 13_000, 270],
  ['/catalog-graph', 'catalog-graph', 3400, 4960, 11_200, 180],
  ['/api-docs', 'api-docs', 2300, 3900, 8800, 370],
  ['/create', 'scaffolder', 1600, 2500, 6300, 510],
] as const;

const judged = routes.map(([route, pluginId, p50, p75, p95, n], index) => {
  const value = Math.min(0.99, 1.2 - p75 / 10_000);
  return buildRouteTiming({
    route,
    pluginId,
    p50,
    p75,
    p95,
    n,
    navigation: index % 3 === 0 ? 'hard' : 'soft',
    timedOut: p95 > 20_000 ? 7 : 0,
    withinTargetShare: buildValue('pageReadyWithinTarget', {
      value,
      n: Math.round(value * n),
      denominator: n,
    }),
  });
});

const tooFew = buildRouteTiming({
  route: '/settings',
  pluginId: 'user-settings',
  n: 6,
  p50: null,
  p75: null,
  p95: null,
  withinTargetShare: buildAbsentValue('pageReadyWithinTarget', {
    status: 'not-enough-data',
    reason: 'few-samples',
  }),
});

/** The portal in each situation that the screens have to show. */
export const stories: Record<string, () => AdoptionHealthApi> = {
  rich: () =>
    fakeAdoptionHealthApi({
      getPerformanceRoutes: async () =>
        buildPerformanceRoutes([...judged, tooFew]),
      getAlternatives: async () => buildAlternatives(),
      estimate: async () => buildEstimate(),
      getBrief: async () => buildBrief(),
    }),
  demo: () =>
    fakeAdoptionHealthApi({
      getContext: async () =>
        buildContext({
          demo: true,
          caller: { admin: false, leader: false, eligible: false },
        }),
    }),
  'first-day': () =>
    fakeAdoptionHealthApi({
      getContext: async () => buildContext({ collectingSince: '2026-11-20' }),
      getBrief: async () => buildFirstBrief(),
      getAdoptionSummary: async () =>
        buildAdoptionSummary({
          dau: buildValue('dau', { value: 3, complete: false }),
          wau: buildValue('wau', { value: 3, complete: false }),
          mau: buildValue('mau', { value: 3, complete: false }),
          adoptionRate: buildValue('adoptionRate', {
            value: 3 / 60,
            n: 3,
            denominator: 60,
            complete: false,
            coverage: 0.0123,
          }),
        }),
      getAdoptionSeries: async () => buildAdoptionSeries({ active: [21] }),
      getPerformanceSummary: async () =>
        buildPerformanceSummary({
          pageReadyP75: buildAbsentValue('pageReadyP75', {
            status: 'not-enough-data',
            reason: 'few-samples',
          }),
          pageReadyWithinTarget: buildAbsentValue('pageReadyWithinTarget', {
            status: 'not-enough-data',
            reason: 'few-samples',
          }),
        }),
      getPerformanceRoutes: async () => buildPerformanceRoutes([tooFew]),
      getFreshnessSummary: async () =>
        buildFreshnessSummary({
          staleShare: buildAbsentValue('staleShare', { reason: 'no-sweep' }),
          upperBound: buildAbsentValue('staleUpperBound', {
            reason: 'no-sweep',
          }),
        }),
    }),
  empty: () =>
    fakeAdoptionHealthApi({
      getContext: async () => buildContext({ collectingSince: undefined }),
      getAdoptionSummary: async () => buildEmptyAdoptionSummary(),
      getAdoptionSeries: async () => buildAdoptionSeries({ active: [] }),
      getPerformanceSummary: async () =>
        buildPerformanceSummary({
          pageReadyP75: buildAbsentValue('pageReadyP75', {
            reason: 'no-samples',
          }),
          pageReadyWithinTarget: buildAbsentValue('pageReadyWithinTarget', {
            reason: 'no-samples',
          }),
        }),
      getPerformanceRoutes: async () => buildPerformanceRoutes([]),
    }),
  failed: () =>
    fakeAdoptionHealthApi({
      getAdoptionSummary: refuse(503),
      getAdoptionSeries: refuse(503),
      getFreshnessSummary: refuse(403),
      getPerformanceRoutes: refuse(500, 'relation does not exist'),
    }),
  loading: () =>
    fakeAdoptionHealthApi({
      getAdoptionSummary: () => new Promise(() => {}),
      getAdoptionSeries: () => new Promise(() => {}),
      getFreshnessSummary: () => new Promise(() => {}),
      getPerformanceSummary: () => new Promise(() => {}),
      getPerformanceRoutes: () => new Promise(() => {}),
    }),
};
