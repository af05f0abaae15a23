import {
  Brief,
  SuccessId,
  SuccessNumber,
  Verdict,
} from 'backstage-plugin-adoption-health-common';
import {
  buildAbsentValue,
  buildContext,
  buildValue,
} from '../../__testUtils__';
import {
  buildAlternatives,
  buildSelfHosted,
} from '../../value/__testUtils__/buildAlternatives';

const ELIGIBLE = 412;

const built: Record<SuccessId, Omit<SuccessNumber, 'target'>> = {
  adoptionRate: {
    id: 'adoptionRate',
    value: buildValue('adoptionRate', {
      value: 95 / ELIGIBLE,
      n: 95,
      denominator: ELIGIBLE,
    }),
    verdict: 'at-risk',
  },
  staleShare: {
    id: 'staleShare',
    value: buildValue('staleShare', {
      value: 39 / 612,
      n: 39,
      denominator: 612,
    }),
    worst: buildValue('staleUpperBound', {
      value: 46 / 612,
      n: 46,
      denominator: 612,
    }),
    verdict: 'not-met',
  },
  pageReadyP75: {
    id: 'pageReadyP75',
    value: buildValue('pageReadyP75', { value: 3080, n: 18_970 }),
    verdict: 'met',
  },
  uptime: {
    id: 'uptime',
    value: buildValue('uptime', {
      value: 0.9993,
      n: 127_900,
      denominator: 127_990,
    }),
    verdict: 'met',
  },
};

/** A success number of a portal in use, with its usual target. */
export function buildSuccess(
  id: SuccessId,
  overrides: Partial<SuccessNumber> = {},
): SuccessNumber {
  return { ...built[id], target: buildContext().targets[id], ...overrides };
}

/** A success number whose value is missing. */
export function buildMissing(
  id: SuccessId,
  overrides: Parameters<typeof buildAbsentValue>[1] = {},
): SuccessNumber {
  return buildSuccess(id, {
    value: buildAbsentValue(id, overrides),
    worst: undefined,
    verdict: 'unknown',
  });
}

/** All four success numbers with these verdicts. */
export function buildVerdicts(
  verdicts: Record<SuccessId, Verdict>,
): SuccessNumber[] {
  return [
    buildSuccess('adoptionRate', { verdict: verdicts.adoptionRate }),
    buildSuccess('staleShare', { verdict: verdicts.staleShare }),
    buildSuccess('pageReadyP75', { verdict: verdicts.pageReadyP75 }),
    buildSuccess('uptime', { verdict: verdicts.uptime }),
  ];
}

/** A {@link Brief} of a portal in use, with a forecast around its target. */
export function buildBrief(overrides: Partial<Brief> = {}): Brief {
  const { rows, sources } = buildAlternatives({ engineers: ELIGIBLE });
  return {
    asOf: '2026-11-19',
    today: false,
    demo: false,
    success: [
      buildSuccess('adoptionRate'),
      buildSuccess('staleShare'),
      buildSuccess('pageReadyP75'),
      buildSuccess('uptime'),
    ],
    gate: {
      state: 'at-risk',
      weeks: 15,
      weeksNeeded: 8,
      forecast: { low: 0.256, middle: 0.337, high: 0.442 },
    },
    value: {
      engineers: ELIGIBLE,
      currency: 'USD',
      selfHosted: buildSelfHosted({ engineers: ELIGIBLE }),
      bought: rows.filter(row => row.id !== 'self-hosted-backstage'),
      sources,
    },
    ...overrides,
  };
}

/** A {@link Brief} of a portal on its first day. */
export function buildFirstBrief(overrides: Partial<Brief> = {}): Brief {
  return buildBrief({
    asOf: '2026-11-20',
    today: true,
    success: [
      buildMissing('adoptionRate', { reason: 'no-population' }),
      buildMissing('staleShare', { reason: 'no-sweep' }),
      buildMissing('pageReadyP75', {
        status: 'not-enough-data',
        reason: 'few-samples',
      }),
      buildMissing('uptime', { reason: 'no-probes' }),
    ],
    gate: { state: 'not-enough-data', weeks: 0, weeksNeeded: 8 },
    ...overrides,
  });
}
