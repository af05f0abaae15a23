import {
  AdoptionSummary,
  dayOf,
  DecisionGate,
  FreshnessSummary,
  PerformanceSummary,
  Value,
} from 'backstage-plugin-adoption-health-common';
import {
  buildAbsent,
  buildValue,
  buildWeekly,
  thisWeek,
  today,
} from '../../adoption/outlook/__testUtils__/outlookParts';
import { decisionGate } from '../../adoption/outlook/formulas/decisionGate';
import { weeklyRates } from '../../adoption/outlook/formulas/weeklyRates';
import { BriefParts, BriefSettings } from '../formulas/composeBrief';

export { buildAbsent, buildValue, today };

/** The adoption summary with 95 of 412 people. */
export function buildAdoption(adoptionRate?: Value): AdoptionSummary {
  return {
    window: { from: dayOf(thisWeek.from), to: dayOf(thisWeek.to) },
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
      habitual: buildValue('habitual'),
      stickinessWauMau: buildValue('stickinessWauMau'),
      stickinessDauMau: buildValue('stickinessDauMau'),
      activatedShare: buildValue('activatedShare'),
      teamAdoptionRate: buildValue('teamAdoptionRate'),
      goldenPathShare: buildValue('goldenPathShare'),
      agentCalls: buildValue('agentCalls'),
      activeOutsidePopulation: buildValue('activeOutsidePopulation'),
    },
  };
}

/** The gate of a portal with these complete weeks, as of {@link today}. */
export function buildGate(rates: readonly number[]): DecisionGate {
  return decisionGate({
    current: buildAdoption().values.adoptionRate,
    weeks: weeklyRates(buildWeekly(rates)),
    target: buildSettings().targets.adoptionRate,
    today,
  });
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
    byOwner: [],
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
    gate: buildGate([0.1, 0.12, 0.11, 0.14, 0.15, 0.14, 0.17, 0.19, 0.2, 0.22]),
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
