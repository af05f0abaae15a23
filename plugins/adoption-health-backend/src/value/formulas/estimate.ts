import {
  CostRange,
  Estimate,
  EstimateOption,
  EstimateRequest,
} from 'backstage-plugin-adoption-health-common';
import { SourcedStatement } from '../alternativesData';
import {
  anchor,
  estimateOptions,
  EstimateOptionData,
  FULL_TIME_COST,
} from '../estimateData';
import { citedSources, SourceId } from '../sources';
import { amountText } from './amountText';
import { appliedAssumptions, estimateFactor } from './estimateFactor';
import { estimateVerdict, middleOf } from './estimateVerdict';

const MONTHS = 12;

/** The grain that full-time people are estimated at. */
const FTE_TENTHS = 10;

/**
 * What each option takes in a situation: full-time people, what they cost, and
 * months until 30 % use it. A cost is its people times what one costs a year,
 * so the two always agree. The timeline moves no figure, only the verdict.
 * Source: metrics.md 5, "Investment estimate".
 */
export function estimate(
  request: EstimateRequest,
  options: { currency: string },
): Estimate {
  const figures = estimateOptions.map(data => figuresOf(data, request));
  const cheapest = figures
    .map(({ firstYearCost }) => firstYearCost)
    .reduce((least, cost) => (middleOf(cost) < middleOf(least) ? cost : least));
  const others = estimateOptions.map(data => otherSources(data, request));
  return {
    request,
    currency: options.currency,
    options: estimateOptions.map((data, index) => ({
      id: data.id,
      name: data.name,
      ...figures[index],
      verdict: estimateVerdict(
        {
          ...figures[index],
          advisedFromEngineers: data.advisedFromEngineers,
        },
        { request, cheapest },
      ),
      sources: [anchor.source],
      ...(others[index].length > 0 && { otherSources: others[index] }),
    })),
    sources: citedSources([
      anchor.source,
      ...others.flat().map(({ source }): SourceId => source),
    ]),
  };
}

type Figures = Pick<
  EstimateOption,
  | 'fte'
  | 'firstYearCost'
  | 'yearlyCost'
  | 'monthsTo30Percent'
  | 'evidence'
  | 'assumptions'
>;

function figuresOf(
  data: EstimateOptionData,
  request: EstimateRequest,
): Figures {
  const people = estimateFactor(data.people, request);
  const time = estimateFactor(data.time, request);
  const fte = eachEnd(data.fte, end => toTenths(end * people));
  const laterFte = eachEnd(data.laterFte, end => toTenths(end * people));
  const assumptions = [
    ...appliedAssumptions(data.people, { request, what: 'people' }),
    ...appliedAssumptions(data.time, { request, what: 'time' }),
  ];
  return {
    fte,
    firstYearCost: eachEnd(fte, end => costOf(end) + data.firstYearLicence),
    yearlyCost: eachEnd(laterFte, costOf),
    monthsTo30Percent: eachEnd(data.monthsTo30Percent, end =>
      Math.max(1, Math.round(end * time)),
    ),
    evidence: assumptions.length > 0 ? 'assumed' : 'estimated',
    assumptions,
  };
}

/** What other sources say, list prices worked out for this size. */
function otherSources(
  data: EstimateOptionData,
  request: EstimateRequest,
): SourcedStatement[] {
  const { listPrice } = data;
  const listed: SourcedStatement[] = listPrice
    ? [
        {
          text: `${amountText(listPrice.perUserAndMonth * request.engineers * MONTHS, 'USD')} a year in licences at list price`,
          source: listPrice.source,
        },
      ]
    : [];
  return [...listed, ...(data.otherSources ?? [])];
}

function eachEnd(range: CostRange, change: (end: number) => number): CostRange {
  return { low: change(range.low), high: change(range.high) };
}

/** At least a tenth: no portal runs without anybody. */
function toTenths(people: number): number {
  return Math.max(1, Math.round(people * FTE_TENTHS)) / FTE_TENTHS;
}

function costOf(people: number): number {
  return Math.round(people * FULL_TIME_COST);
}
