import {
  PerformanceRoutes,
  PerformanceSummary,
  RouteTiming,
} from 'backstage-plugin-adoption-health-common';
import { buildAbsentValue, buildValue, builtWindow } from './buildValue';

const TARGET_MS = 5000;

/** A {@link PerformanceSummary} of 18,970 loads, three of four in 3.1 s. */
export function buildPerformanceSummary(
  values: Partial<PerformanceSummary['values']> = {},
): PerformanceSummary {
  return {
    window: builtWindow,
    targetMs: TARGET_MS,
    values: {
      pageReadyP75: buildValue('pageReadyP75', { value: 3080, n: 18_970 }),
      pageReadyWithinTarget: buildValue('pageReadyWithinTarget', {
        value: 16_352 / 18_970,
        n: 16_352,
        denominator: 18_970,
      }),
      uptime: buildAbsentValue('uptime', { reason: 'no-probes' }),
      ...values,
    },
  };
}

/** One route with enough loads to be judged. */
export function buildRouteTiming(
  overrides: Partial<RouteTiming> = {},
): RouteTiming {
  return {
    route: '/catalog',
    pluginId: 'catalog',
    navigation: 'soft',
    n: 3980,
    p50: 1800,
    p75: 2700,
    p95: 5900,
    withinTargetShare: buildValue('pageReadyWithinTarget', {
      value: 0.92,
      n: 3662,
      denominator: 3980,
    }),
    timedOut: 0,
    aborted: 12,
    ...overrides,
  };
}

/** {@link PerformanceRoutes} of these rows. */
export function buildPerformanceRoutes(
  rows: RouteTiming[] = [buildRouteTiming()],
): PerformanceRoutes {
  return { window: builtWindow, targetMs: TARGET_MS, rows };
}
