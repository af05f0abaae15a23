import {
  CostRange,
  EstimateRequest,
} from 'backstage-plugin-adoption-health-common';

/**
 * Whether an option fits the time there is, how its first year compares with
 * the cheapest option's, and whether its source advises it for this size.
 * Source: metrics.md 5, "Investment estimate".
 */
export function estimateVerdict(
  option: {
    monthsTo30Percent: CostRange;
    firstYearCost: CostRange;
    advisedFromEngineers?: number;
  },
  options: { request: EstimateRequest; cheapest: CostRange },
): string {
  const { request, cheapest } = options;
  const parts = [
    timeVerdict(option.monthsTo30Percent, request.timelineMonths),
    costVerdict(option.firstYearCost, cheapest),
    sizeVerdict(option.advisedFromEngineers, request.engineers),
  ];
  return `${parts.filter(part => part !== undefined).join('; ')}.`;
}

/** Middle of a cost range. */
export function middleOf({ low, high }: CostRange): number {
  return (low + high) / 2;
}

function timeVerdict(months: CostRange, timelineMonths: number): string {
  if (months.high <= timelineMonths) {
    return 'Fits the time there is';
  }
  return months.low <= timelineMonths
    ? 'In time only if all goes well'
    : 'Later than the time there is';
}

function costVerdict(cost: CostRange, cheapest: CostRange): string {
  const times = middleOf(cost) / middleOf(cheapest);
  if (times <= 1) {
    return 'lowest first-year cost';
  }
  return times < 1.05
    ? 'about the lowest first-year cost'
    : `${Number(times.toFixed(1))} times the lowest first-year cost`;
}

function sizeVerdict(
  from: number | undefined,
  engineers: number,
): string | undefined {
  return from !== undefined && engineers < from
    ? `its source advises it from ${from} engineers on`
    : undefined;
}
