import {
  AdoptionSeries,
  AdoptionSummary,
  dayOf,
  FreshnessSummary,
  MetricId,
  OkValue,
  PerformanceSummary,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../platform/okValue';
import { BriefParts, BriefSettings } from '../formulas/composeBrief';

/** A Saturday, 2026-11-21. */
export const today = 20_778;

/** The last Sunday before {@link today}. */
export const lastSunday = today - 6;

const week = { from: today - 6, to: today, complete: false };

/** A value of the week that ends today. */
export function buildValue(
  definition: MetricId,
  overrides: Partial<OkValue> = {},
): OkValue {
  const value = okValue(definition, { value: 0, window: week, coverage: 1 });
  return { ...value, ...overrides };
}

/** A value that is missing. */
export function buildAbsent(
  definition: MetricId,
  options: Partial<
    Pick<Parameters<typeof absentValue>[1], 'status' | 'reason'>
  >,
): Value {
  return absentValue(definition, {
    status: 'no-data',
    reason: 'no-population',
    ...options,
    window: week,
  });
}

/** The adoption summary with 95 of 412 people. */
export function buildAdoption(adoptionRate?: Value): AdoptionSummary {
  return {
    window: { from: dayOf(week.from), to: dayOf(week.to) },
    values: {
      dau: buildValue('dau'),
      wau: buildValue('wau'),
      mau: buildValue('mau'),
      adoptionRate:
        adoptionRate ??
        buildValue('adoptionRate', {
          value: 95 / 412,
          n: 95,
          denominator: 412,
        }),
      adoptionRate28: buildValue('adoptionRate28'),
      activeOutsidePopulation: buildValue('activeOutsidePopulation'),
    },
  };
}

/** A weekly series that ends with {@link lastSunday}. */
export function buildWeekly(rates: readonly number[]): AdoptionSeries {
  return {
    metric: 'adoptionRate',
    grain: 'week',
    points: rates.map((value, index) => ({
      at: dayOf(lastSunday - 7 * (rates.length - 1 - index)),
      ...buildValue('adoptionRate', { value, complete: true }),
    })),
  };
}

/** A catalog of 612 entities, 39 stale and 7 unknown. */
export function buildFreshness(
  overrides: Partial<FreshnessSummary> = {},
): FreshnessSummary {
  return {
    total: 612,
    fresh: 566,
    stale: 39,
    unknown: 7,
    staleShare: buildValue('staleShare', {
      value: 39 / 612,
      n: 39,
      denominator: 612,
    }),
    upperBound: buildValue('staleUpperBound', {
      value: 46 / 612,
      n: 46,
      denominator: 612,
    }),
    byRule: [],
    byKind: [],
    ...overrides,
  };
}

/** Pages ready in 3.08 s, and no probes. */
export function buildPerformance(
  overrides: Partial<PerformanceSummary['values']> = {},
): PerformanceSummary {
  return {
    window: { from: dayOf(today - 27), to: dayOf(today) },
    targetMs: 5000,
    values: {
      pageReadyP75: buildValue('pageReadyP75', { value: 3080, n: 18_970 }),
      pageReadyWithinTarget: buildValue('pageReadyWithinTarget'),
      uptime: buildAbsent('uptime', { reason: 'no-probes' }),
      ...overrides,
    },
  };
}

/** What the rooms answer for a portal in use. */
export function buildParts(overrides: Partial<BriefParts> = {}): BriefParts {
  return {
    adoption: buildAdoption(),
    weekly: buildWeekly([
      0.1, 0.12, 0.11, 0.14, 0.15, 0.14, 0.17, 0.19, 0.2, 0.22,
    ]),
    freshness: buildFreshness(),
    performance: buildPerformance(),
    ...overrides,
  };
}

/** The usual targets, adoption by the end of March 2027. */
export function buildSettings(
  overrides: Partial<BriefSettings> = {},
): BriefSettings {
  return {
    targets: {
      adoptionRate: { value: 0.3, direction: 'at-least', by: '2027-03-31' },
      staleShare: { value: 0.02, direction: 'below' },
      pageReadyP75: { value: 5000, direction: 'below' },
      uptime: { value: 0.999, direction: 'at-least' },
    },
    demo: false,
    currency: 'USD',
    ...overrides,
  };
}
