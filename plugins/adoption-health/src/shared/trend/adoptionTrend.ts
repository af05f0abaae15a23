import {
  AdoptionSeries,
  Day,
  DayNumber,
  dayNumber,
  OkValue,
} from 'backstage-plugin-adoption-health-common';

/** The rate of the seven days that end with a day. */
export interface TrendPoint {
  day: Day;
  at: DayNumber;
  value: OkValue;
  /**
   * Whether all seven days are over and were observed. Only such points are
   * compared with each other. Source: metrics.md 1.6.
   */
  whole: boolean;
}

/** A week of which too few people were there to show its rate. */
export interface HiddenWeek {
  /** Its last day. */
  day: Day;
  at: DayNumber;
}

/** The known points of a weekly series, oldest first, and what they say. */
export interface AdoptionTrend {
  points: TrendPoint[];
  /** Suppressed ones, oldest first: neither zero nor absent. */
  hidden: HiddenWeek[];
  finding: TrendFinding;
}

/** What the points say. `points` are the percentage points between the ends. */
export type TrendFinding =
  | { kind: 'changed'; points: number; first: TrendPoint; last: TrendPoint }
  | { kind: 'first-week'; only: TrendPoint }
  | { kind: 'unfinished'; last: TrendPoint }
  | { kind: 'hidden' }
  | { kind: 'none' };

/** Reads a weekly series. Weeks without a rate are left out, never zero. */
export function adoptionTrend(
  series: AdoptionSeries,
  options: { collectingSince?: Day } = {},
): AdoptionTrend {
  const { collectingSince } = options;
  const points = series.points
    .flatMap(point => (point.status === 'ok' ? [point] : []))
    .map(point => ({
      day: point.at,
      at: dayNumber(point.at),
      value: point,
      whole:
        point.complete &&
        collectingSince !== undefined &&
        point.window.from >= collectingSince,
    }))
    .sort((a, b) => a.at - b.at);
  const hidden = series.points
    .filter(point => point.status === 'suppressed')
    .map(point => ({ day: point.at, at: dayNumber(point.at) }))
    .sort((a, b) => a.at - b.at);
  return { points, hidden, finding: finding(points, hidden) };
}

function finding(points: TrendPoint[], hidden: HiddenWeek[]): TrendFinding {
  const whole = points.filter(point => point.whole);
  const first = whole.at(0);
  const last = whole.at(-1);
  if (!first || !last) {
    const newest = points.at(-1);
    if (newest) {
      return { kind: 'unfinished', last: newest };
    }
    return { kind: hidden.length > 0 ? 'hidden' : 'none' };
  }
  if (first === last) {
    return { kind: 'first-week', only: first };
  }
  const change = wholePercent(last) - wholePercent(first);
  return { kind: 'changed', points: change, first, last };
}

// The difference of the ends as they are written, so that the sum is right.
function wholePercent(point: TrendPoint): number {
  return Math.round(point.value.value * 100);
}
