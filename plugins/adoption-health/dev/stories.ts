import { AdoptionHealthApi } from '../src/api';
import {
  buildAdoptionSeries,
  buildAdoptionSummary,
  buildEmptyAdoptionSummary,
} from '../src/__testUtils__/buildAdoption';
import { buildContext } from '../src/__testUtils__/buildContext';
import { buildFreshnessSummary } from '../src/__testUtils__/buildFreshness';
import { buildMe } from '../src/__testUtils__/buildMe';
import {
  buildPerformanceRoutes,
  buildPerformanceSummary,
  buildRouteTiming,
} from '../src/__testUtils__/buildPerformance';
import {
  buildCoverageDays,
  buildStatus,
} from '../src/__testUtils__/buildStatus';
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

const byAdmin = {
  getContext: async () =>
    buildContext({ caller: { admin: true, leader: true, eligible: true } }),
};

/** Most days whole, today so far among them, and three with gaps. */
const patchyDays = Array.from({ length: 20 }, (_, index) => {
  const gaps: Partial<Record<number, number>> = { 4: 0.41, 5: 0.12, 13: 0.9 };
  return gaps[index] ?? 0.999;
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
  admin: () =>
    fakeAdoptionHealthApi({
      ...byAdmin,
      getStatus: async () =>
        buildStatus({
          verifications: Array.from({ length: 12 }, (_, index) => ({
            day: `2026-11-${18 - index}`.replace(/-(\d)$/, '-0$1'),
            checkedAt: '2026-11-20T02:00:00.000Z',
            result: 'equal' as const,
            differences: 0,
          })),
        }),
    }),
  'admin-problems': () =>
    fakeAdoptionHealthApi({
      ...byAdmin,
      getStatus: async () =>
        buildStatus({
          collection: {
            coverage28: 0.894,
            openSince: '2026-11-01',
            days: buildCoverageDays(patchyDays),
          },
          rollup: { waitingFlushes: 412, lagMs: 1_240_000 },
          drops: [
            {
              day: '2026-11-19',
              source: 'browser',
              reason: 'overflow',
              events: 812,
            },
            {
              day: '2026-11-12',
              source: 'server',
              reason: 'too_old',
              events: 96,
            },
            {
              day: '2026-11-12',
              source: 'browser',
              reason: 'from-the-future',
              events: 3,
            },
          ],
          verifications: [
            {
              day: '2026-11-18',
              checkedAt: '2026-11-20T02:00:00.000Z',
              result: 'repaired',
              differences: 14,
            },
            {
              day: '2026-11-12',
              checkedAt: '2026-11-20T02:00:00.000Z',
              result: 'equal',
              differences: 0,
            },
          ],
          storage: {
            rawEvents: 10_214_311,
            partitionsAhead: 0,
            unpartitionedEvents: 4_120,
            dimensions: [
              { kind: 'action', values: 31, cap: 1000 },
              { kind: 'plugin', values: 24, cap: 500 },
              { kind: 'route', values: 2000, cap: 2000 },
              { kind: 'entity', values: 611, cap: 500_000 },
              { kind: 'term', values: 41_804, cap: 50_000 },
            ],
          },
          zones: [
            { timeZone: 'UTC', from: '2026-08-03' },
            { timeZone: 'Europe/Berlin', from: '2026-10-12' },
          ],
          population: { day: '2026-11-17', eligible: 401 },
        }),
      getMe: async () => buildMe({ eligible: false, attestations: [] }),
    }),
  'admin-first-day': () =>
    fakeAdoptionHealthApi({
      getContext: async () =>
        buildContext({
          collectingSince: '2026-11-20',
          caller: { admin: true, leader: true, eligible: true },
        }),
      getStatus: async () =>
        buildStatus({
          collection: {
            since: '2026-11-20',
            openSince: '2026-11-20',
            coverage28: undefined,
            days: buildCoverageDays([0.41]),
            events28: 31,
          },
          drops: [],
          verifications: [],
          rollup: { waitingFlushes: 0, lagMs: 0 },
          storage: { rawEvents: 31, rawFrom: '2026-11-20', factDays: 1 },
        }),
      getMe: async () =>
        buildMe({
          known: false,
          firstActiveDay: undefined,
          days: [],
          events: [],
          attestations: [],
        }),
    }),
  'admin-failed': () =>
    fakeAdoptionHealthApi({
      ...byAdmin,
      getStatus: refuse(503),
      getMe: refuse(500),
    }),
  'admin-loading': () =>
    fakeAdoptionHealthApi({
      ...byAdmin,
      getStatus: () => new Promise(() => {}),
      getMe: () => new Promise(() => {}),
    }),
};
