import {
  Estimate,
  EstimateOption,
} from 'backstage-plugin-adoption-health-common';
import { buildSources } from './buildAlternatives';

/** What a bought portal takes: the soonest of the built options. */
export function buildEstimateOption(
  overrides: Partial<EstimateOption> = {},
): EstimateOption {
  return {
    id: 'port',
    name: 'Port',
    fte: { low: 0.5, high: 1 },
    firstYearCost: { low: 125_000, high: 200_000 },
    yearlyCost: { low: 75_000, high: 150_000 },
    monthsTo30Percent: { low: 6, high: 9 },
    verdict: 'Fits the time there is.',
    evidence: 'estimated',
    sources: ['production-report'],
    ...overrides,
  };
}

/** An {@link Estimate} for 300 engineers in which a bought portal is soonest. */
export function buildEstimate(overrides: Partial<Estimate> = {}): Estimate {
  return {
    request: {
      engineers: 300,
      frontendSkill: 'moderate',
      timelineMonths: 12,
      customisation: 'medium',
    },
    currency: 'USD',
    options: [
      buildEstimateOption({
        id: 'self-hosted-backstage',
        name: 'Self-hosted Backstage',
        fte: { low: 7, high: 10 },
        firstYearCost: { low: 1_050_000, high: 1_500_000 },
        yearlyCost: { low: 900_000, high: 1_200_000 },
        monthsTo30Percent: { low: 18, high: 24 },
        verdict:
          'Later than the time there is; 7.8 times the lowest first-year cost.',
        evidence: 'assumed',
        assumptions: [
          {
            id: 'people-skill-weak',
            text: 'Full-time people with weak frontend skill, relative to moderate skill',
            value: 1.3,
          },
        ],
        otherSources: [
          { text: '2–5 full-time at the least', source: 'vendor-comparison' },
        ],
      }),
      buildEstimateOption(),
      buildEstimateOption({
        id: 'custom',
        name: 'Custom portal',
        fte: { low: 2, high: 4 },
        firstYearCost: { low: 300_000, high: 600_000 },
        yearlyCost: { low: 300_000, high: 600_000 },
        monthsTo30Percent: { low: 12, high: 18 },
        verdict: 'Just in time, if all goes well.',
      }),
    ],
    sources: buildSources(),
    ...overrides,
  };
}
