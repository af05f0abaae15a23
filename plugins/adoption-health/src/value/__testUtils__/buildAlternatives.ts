import {
  Alternative,
  Alternatives,
  CostRange,
} from 'backstage-plugin-adoption-health-common';

const MONTHS = 12;

/** A portal one can buy, at a list price per user and month. */
export function buildBought(
  overrides: Partial<Alternative> & {
    price?: CostRange;
    engineers?: number;
  } = {},
): Alternative {
  const {
    price = { low: 39, high: 39 },
    engineers = 200,
    ...fields
  } = overrides;
  const yearly = (each: number) => each * engineers * MONTHS;
  return {
    id: 'opslevel',
    name: 'OpsLevel',
    yearlyCost: { low: yearly(price.low), high: yearly(price.high) },
    calculation: `$${price.low} × ${engineers} people × 12 months`,
    evidence: 'estimated',
    source: 'vendor-comparison',
    year: 2025,
    timeToValue: { text: '30–45 days', source: 'vendor-comparison' },
    skills: { text: 'None (managed)', source: 'vendor-comparison' },
    customisation: { text: 'Low', source: 'vendor-comparison' },
    ...fields,
  };
}

/** Backstage run by one's own people. */
export function buildSelfHosted(
  overrides: Partial<Alternative> & { engineers?: number } = {},
): Alternative {
  const { engineers = 200, ...fields } = overrides;
  const cost = (150_000 * engineers) / 20;
  return {
    id: 'self-hosted-backstage',
    name: 'Self-hosted Backstage',
    yearlyCost: { low: cost, high: cost },
    calculation: `$150,000 per 20 people × ${engineers} people`,
    evidence: 'assumed',
    source: 'vendor-comparison',
    year: 2025,
    otherSources: [
      { text: '1,050,000–2,250,000 USD a year', source: 'production-report' },
    ],
    timeToValue: {
      text: '12–18 months',
      source: 'production-report',
      otherSources: [
        { text: '6–12 months at the least', source: 'vendor-comparison' },
      ],
    },
    engineersNeeded: {
      text: '7–15 full-time',
      source: 'production-report',
      otherSources: [
        { text: '2–5 full-time at the least', source: 'vendor-comparison' },
      ],
    },
    skills: { text: 'React, TypeScript, Node', source: 'production-report' },
    customisation: { text: 'Unlimited, in code', source: 'production-report' },
    typicalAdoption: { text: '10 %', source: 'production-report' },
    ...fields,
  };
}

/** Four portals to buy and one to host, from the cheapest to the dearest. */
export function buildAlternatives(
  overrides: Partial<Alternatives> = {},
): Alternatives {
  const { engineers = 200 } = overrides;
  return {
    engineers,
    currency: 'USD',
    rows: [
      buildBought({
        id: 'roadie',
        name: 'Roadie',
        price: { low: 22, high: 22 },
        engineers,
        timeToValue: { text: '3–6 months', source: 'vendor-comparison' },
        skills: undefined,
      }),
      buildBought({ engineers }),
      buildBought({
        id: 'cortex',
        name: 'Cortex',
        price: { low: 65, high: 69 },
        engineers,
        timeToValue: { text: '2–4 months', source: 'production-report' },
        engineersNeeded: { text: '1–2', source: 'production-report' },
        skills: { text: 'Basic API skills', source: 'production-report' },
        customisation: {
          text: 'Moderate, by API',
          source: 'production-report',
        },
        typicalAdoption: { text: '30–50 %', source: 'production-report' },
      }),
      buildBought({
        id: 'port',
        name: 'Port',
        price: { low: 78, high: 78 },
        engineers,
        timeToValue: { text: '1–3 months', source: 'production-report' },
        engineersNeeded: { text: '0.5–1', source: 'production-report' },
        skills: { text: 'None (no code)', source: 'production-report' },
        customisation: {
          text: 'Limited, by a builder',
          source: 'production-report',
        },
        typicalAdoption: { text: '40–60 %', source: 'production-report' },
      }),
      buildSelfHosted({ engineers }),
    ],
    sources: buildSources(),
    ...overrides,
  };
}

/** The two sources that the built figures name. */
export function buildSources(): Alternatives['sources'] {
  return {
    'production-report': {
      title: 'Backstage in Production',
      publisher: 'A platform report',
      year: 2025,
      url: 'https://report.example.com/',
    },
    'vendor-comparison': {
      title: 'Portal Alternatives Compared',
      publisher: 'A portal vendor',
      year: 2025,
      bias: 'The prices come from one vendor’s comparison.',
    },
  };
}
