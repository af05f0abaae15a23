import {
  CostRange,
  EstimateRequest,
} from 'backstage-plugin-adoption-health-common';
import { SourcedStatement } from './alternativesData';
import { SourceId } from './sources';

/** What a full-time person costs a year, US dollars; from `anchor`'s source. */
export const FULL_TIME_COST = 150_000;

/**
 * The situation that a source gives figures for. At it the estimate is the
 * source's; away from it the coefficients below move the figures.
 */
export const anchor = {
  request: {
    engineers: 300,
    frontendSkill: 'moderate',
    timelineMonths: 12,
    customisation: 'medium',
  },
  source: 'production-report',
} as const satisfies { request: EstimateRequest; source: SourceId };

/**
 * How far a figure moves from the anchor. With size it grows by a power of the
 * number of engineers relative to the anchor's; for each skill and need of
 * customisation it is multiplied. All of it is assumed: no source says it.
 */
export interface Coefficients {
  sizeExponent: number;
  skill: Record<EstimateRequest['frontendSkill'], number>;
  customisation: Record<EstimateRequest['customisation'], number>;
}

/** An option of the estimate, as its source has it at the anchor. */
export interface EstimateOptionData {
  id: string;
  name: string;
  /** Full-time people in the first year. */
  fte: CostRange;
  /** Full-time people in later years. */
  laterFte: CostRange;
  /** Paid in the first year, whatever the size. */
  firstYearLicence: number;
  monthsTo30Percent: CostRange;
  people: Coefficients;
  time: Coefficients;
  /** The size from which the source advises it. */
  advisedFromEngineers?: number;
  /** A list price per user and month that the licence above is not. */
  listPrice?: { perUserAndMonth: number; source: SourceId };
  otherSources?: SourcedStatement[];
}

/** Source: metrics.md 5, "Investment estimate". */
export const estimateOptions: readonly EstimateOptionData[] = [
  {
    id: 'self-hosted-backstage',
    name: 'Self-hosted Backstage',
    fte: { low: 7, high: 10 },
    laterFte: { low: 6, high: 8 },
    firstYearLicence: 0,
    monthsTo30Percent: { low: 18, high: 24 },
    people: {
      sizeExponent: 0.3,
      skill: { weak: 1.3, moderate: 1, strong: 0.8 },
      customisation: { low: 0.8, medium: 1, high: 1.4 },
    },
    time: {
      sizeExponent: 0.15,
      skill: { weak: 1.25, moderate: 1, strong: 0.85 },
      customisation: { low: 0.85, medium: 1, high: 1.25 },
    },
    advisedFromEngineers: 500,
    otherSources: [
      { text: '2–5 full-time at the least', source: 'gartner-reviews' },
      { text: '3–5 full-time', source: 'adoption-guide' },
      {
        text: '380,000–650,000 USD a year with 3 engineers',
        source: 'adoption-guide',
      },
      {
        text: '12–18 months to 30 %, with at most 5 plugins',
        source: 'production-report',
      },
    ],
  },
  {
    id: 'port',
    name: 'Port',
    fte: { low: 0.5, high: 1 },
    laterFte: { low: 0.5, high: 1 },
    firstYearLicence: 50_000,
    monthsTo30Percent: { low: 6, high: 9 },
    people: {
      sizeExponent: 0.3,
      // Its source asks for no frontend skill at all.
      skill: { weak: 1, moderate: 1, strong: 1 },
      customisation: { low: 0.8, medium: 1, high: 1.6 },
    },
    time: {
      sizeExponent: 0.15,
      skill: { weak: 1, moderate: 1, strong: 1 },
      customisation: { low: 0.85, medium: 1, high: 1.4 },
    },
    listPrice: { perUserAndMonth: 78, source: 'opslevel-comparison' },
  },
  {
    id: 'custom',
    name: 'Custom portal',
    fte: { low: 2, high: 4 },
    laterFte: { low: 2, high: 4 },
    firstYearLicence: 0,
    monthsTo30Percent: { low: 12, high: 18 },
    people: {
      sizeExponent: 0.3,
      skill: { weak: 1.15, moderate: 1, strong: 0.9 },
      customisation: { low: 0.75, medium: 1, high: 1.4 },
    },
    time: {
      sizeExponent: 0.15,
      skill: { weak: 1.15, moderate: 1, strong: 0.9 },
      customisation: { low: 0.8, medium: 1, high: 1.3 },
    },
    otherSources: [{ text: '2–5 full-time', source: 'production-report' }],
  },
];
