import {
  DayNumber,
  DecisionGate,
} from 'backstage-plugin-adoption-health-common';
import { median, quantile } from './quantile';
import { WeeklyRate } from './weeklyRates';

/** Complete weeks that a forecast needs. */
export const WEEKS_NEEDED = 8;

/** 90 % quantile of the normal distribution: the band holds 80 %. */
const Z = 1.2815515655446004;

/** Where a share will be, from 0 to 1, and between which ends. */
export type Band = NonNullable<DecisionGate['forecast']>;

/**
 * Where the adoption rate will be on `day` if it goes on as in `weeks`;
 * undefined with fewer than eight weeks. See {@link forecastOf}.
 */
export function forecast(
  weeks: readonly WeeklyRate[],
  day: DayNumber,
): Band | undefined {
  return forecastOf(weeks)?.(day);
}

/**
 * Where the adoption rate will be on any day if it goes on as in `weeks`;
 * undefined with fewer than eight weeks.
 *
 * A Theil-Sen line through the rates. The band is that line at the low and the
 * high end of Sen's interval of its slope, moved by the 10 and the 90 %
 * quantile of the residuals. Each line has the intercept median(y - slope x),
 * so that all three pivot in the middle of the data.
 * Source: metrics.md 2, "Growth forecast".
 */
export function forecastOf(
  weeks: readonly WeeklyRate[],
): ((day: DayNumber) => Band) | undefined {
  if (weeks.length < WEEKS_NEEDED) {
    return undefined;
  }
  const slopes = slopesOf(weeks);
  const { low, high } = slopeInterval(slopes, weeks);
  const middle = lineOf(weeks, median(slopes));
  const lowLine = lineOf(weeks, low);
  const highLine = lineOf(weeks, high);
  const residuals = weeks
    .map(week => week.rate - middle(week.day))
    .sort(ascending);
  const below = quantile(residuals, 0.1);
  const above = quantile(residuals, 0.9);
  return day => {
    const end = middle(day);
    return {
      // Rounding in the last place must not turn the band around.
      low: share(Math.min(lowLine(day) + below, end)),
      middle: share(end),
      high: share(Math.max(highLine(day) + above, end)),
    };
  };
}

/** The slope between each two weeks, rate a day, ascending. */
function slopesOf(weeks: readonly WeeklyRate[]): number[] {
  return weeks
    .flatMap((one, index) =>
      weeks
        .slice(index + 1)
        .map(other => (other.rate - one.rate) / (other.day - one.day)),
    )
    .sort(ascending);
}

/**
 * Sen's interval of the slope: as many slopes in from the middle as Kendall's
 * statistic varies by, rounded outwards.
 */
function slopeInterval(
  slopes: readonly number[],
  weeks: readonly WeeklyRate[],
): { low: number; high: number } {
  const spread = Z * Math.sqrt(kendallVariance(weeks.map(week => week.rate)));
  const last = slopes.length - 1;
  const lowRank = Math.floor((slopes.length - spread) / 2) - 1;
  const highRank = Math.ceil((slopes.length + spread) / 2);
  return {
    low: slopes[Math.max(0, lowRank)],
    high: slopes[Math.min(last, highRank)],
  };
}

/** Variance of Kendall's S without a trend, less what ties take from it. */
function kendallVariance(rates: readonly number[]): number {
  const ties = new Map<number, number>();
  rates.forEach(rate => ties.set(rate, (ties.get(rate) ?? 0) + 1));
  const weight = (n: number) => n * (n - 1) * (2 * n + 5);
  const tied = [...ties.values()].reduce((sum, n) => sum + weight(n), 0);
  return (weight(rates.length) - tied) / 18;
}

function lineOf(
  weeks: readonly WeeklyRate[],
  slope: number,
): (day: DayNumber) => number {
  const [{ day: origin }] = weeks;
  const intercept = median(
    weeks.map(week => week.rate - slope * (week.day - origin)).sort(ascending),
  );
  return day => intercept + slope * (day - origin);
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function ascending(one: number, other: number): number {
  return one - other;
}
