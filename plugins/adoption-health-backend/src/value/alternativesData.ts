import { Evidence } from 'backstage-plugin-adoption-health-common';
import { SourceId } from './sources';

/** What one source says. */
export interface SourcedStatement {
  text: string;
  source: SourceId;
}

/** What a source says, and who says otherwise. */
export interface DisputedStatement extends SourcedStatement {
  otherSources?: SourcedStatement[];
}

/** How a price grows with the number of people. Amounts in US dollars. */
export type Price =
  | { per: 'user-and-month'; low: number; high: number }
  | { per: 'developers-and-year'; amount: number; developers: number }
  | { per: 'full-time-and-year'; amount: number; low: number; high: number };

/** A way to get a portal: its price, and what it takes besides. */
export interface AlternativeData {
  id: string;
  name: string;
  price: Price;
  evidence: Evidence;
  source: SourceId;
  /** What others say of the price. */
  otherSources?: SourcedStatement[];
  timeToValue?: DisputedStatement;
  engineersNeeded?: DisputedStatement;
  skills?: DisputedStatement;
  customisation?: DisputedStatement;
  typicalAdoption?: DisputedStatement;
}

/**
 * The portals one can buy, by price. A list price is `estimated`, since a
 * contract may differ. A field that no source speaks of is missing.
 */
export const boughtPortals: readonly AlternativeData[] = [
  {
    id: 'roadie',
    name: 'Roadie',
    price: { per: 'user-and-month', low: 22, high: 22 },
    evidence: 'estimated',
    source: 'alternatives-guide',
    otherSources: [
      { text: '50,000–150,000 USD a year', source: 'production-report' },
    ],
    timeToValue: { text: '3–6 months', source: 'alternatives-guide' },
    engineersNeeded: {
      text: '2–4 full-time fewer than self-hosting',
      source: 'production-report',
    },
    skills: {
      text: 'React, TypeScript for own plugins',
      source: 'alternatives-guide',
    },
    customisation: {
      text: 'Own plugins; fixed data model',
      source: 'alternatives-guide',
    },
    typicalAdoption: { text: 'Below 15 %', source: 'alternatives-guide' },
  },
  {
    id: 'opslevel',
    name: 'OpsLevel',
    price: { per: 'user-and-month', low: 39, high: 39 },
    evidence: 'estimated',
    source: 'opslevel-comparison',
    timeToValue: { text: '30–45 days', source: 'opslevel-pricing' },
    skills: { text: 'None (no code)', source: 'production-report' },
    customisation: {
      text: 'Low; fixed entity types',
      source: 'alternatives-guide',
    },
    typicalAdoption: {
      text: '40–60 % (bought portals)',
      source: 'alternatives-guide',
    },
  },
  {
    id: 'cortex',
    name: 'Cortex',
    price: { per: 'user-and-month', low: 65, high: 69 },
    evidence: 'estimated',
    source: 'opslevel-comparison',
    otherSources: [
      { text: '40,000–150,000 USD a year', source: 'production-report' },
    ],
    timeToValue: {
      text: '2–4 months',
      source: 'production-report',
      otherSources: [
        {
          text: '6 months or more in large organisations',
          source: 'alternatives-guide',
        },
      ],
    },
    engineersNeeded: { text: '1–2 full-time', source: 'production-report' },
    skills: { text: 'Basic API skills', source: 'production-report' },
    customisation: { text: 'Moderate, by API', source: 'production-report' },
    typicalAdoption: { text: '30–50 %', source: 'production-report' },
  },
  {
    id: 'port',
    name: 'Port',
    price: { per: 'user-and-month', low: 78, high: 78 },
    evidence: 'estimated',
    source: 'opslevel-comparison',
    otherSources: [
      { text: '50,000–200,000 USD a year', source: 'production-report' },
    ],
    timeToValue: {
      text: '1–3 months',
      source: 'production-report',
      otherSources: [{ text: '3–6 months', source: 'alternatives-guide' }],
    },
    engineersNeeded: { text: '0.5–1 full-time', source: 'production-report' },
    skills: { text: 'None (no code)', source: 'production-report' },
    customisation: {
      text: 'Limited, by a UI builder',
      source: 'production-report',
      otherSources: [
        { text: 'High, without code', source: 'alternatives-guide' },
      ],
    },
    typicalAdoption: { text: '40–60 %', source: 'production-report' },
  },
];

/** A portal written from scratch. */
export const customPortal: AlternativeData = {
  id: 'custom',
  name: 'Custom portal',
  price: { per: 'full-time-and-year', amount: 150_000, low: 2, high: 5 },
  evidence: 'assumed',
  source: 'production-report',
  timeToValue: { text: '3–6 months', source: 'production-report' },
  engineersNeeded: { text: '2–5 full-time', source: 'production-report' },
  skills: { text: 'Those of your own stack', source: 'production-report' },
  customisation: {
    text: 'Unlimited, in your own stack',
    source: 'production-report',
  },
  typicalAdoption: { text: '30–70 %', source: 'production-report' },
};

/** Backstage run by one's own people. */
export const selfHostedBackstage: AlternativeData = {
  id: 'self-hosted-backstage',
  name: 'Self-hosted Backstage',
  price: {
    per: 'developers-and-year',
    amount: 150_000,
    developers: 20,
  },
  evidence: 'assumed',
  source: 'platform-community',
  otherSources: [
    { text: '1,050,000–2,250,000 USD a year', source: 'production-report' },
    {
      text: '380,000–650,000 USD a year with 3 engineers',
      source: 'adoption-guide',
    },
  ],
  timeToValue: {
    text: '12–18 months',
    source: 'production-report',
    otherSources: [
      { text: '6–12 months at the least', source: 'alternatives-guide' },
    ],
  },
  engineersNeeded: {
    text: '7–15 full-time',
    source: 'production-report',
    otherSources: [
      { text: '2–5 full-time at the least', source: 'gartner-reviews' },
      { text: '3–5 full-time', source: 'adoption-guide' },
      { text: 'Usually 4 or more, up to 15', source: 'hype-article' },
    ],
  },
  skills: {
    text: 'React, TypeScript, Node',
    source: 'production-report',
  },
  customisation: { text: 'Unlimited, in code', source: 'production-report' },
  typicalAdoption: {
    text: '10 %',
    source: 'production-report',
    otherSources: [
      { text: 'Below 10 % outside Spotify', source: 'alternatives-guide' },
    ],
  },
};

/**
 * All alternatives in the order of the table: to buy, then to build. What is
 * built in-house is `assumed`.
 * Source: metrics.md 5, "Alternatives".
 */
export const alternativesData: readonly AlternativeData[] = [
  ...boughtPortals,
  customPortal,
  selfHostedBackstage,
];
