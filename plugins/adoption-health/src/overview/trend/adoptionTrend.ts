import {
  AdoptionSeries,
  Day,
  dayNumber,
  OkValue,
} from 'backstage-plugin-adoption-health-common';

/** A week whose rate is known. */
export interface TrendPoint {
  /** The first day of the week. */
  week: Day;
  /** Day number of `week`, so that a missing week keeps its place. */
  at: number;
  value: OkValue;
}

/** The weeks of a series, the unfinished one apart. */
export interface AdoptionTrend {
  complete: TrendPoint[];
  unfinished?: TrendPoint;
  finding: TrendFinding;
}

/** What the weeks say. Points are percentage points of the rounded ends. */
export type TrendFinding =
  | { kind: 'changed'; points: number; first: TrendPoint; last: TrendPoint }
  | { kind: 'first-week'; only: TrendPoint }
  | { kind: 'unfinished'; only: TrendPoint }
  | { kind: 'none' };

/** Reads a weekly series. Weeks without a rate are left out, never zero. */
export function adoptionTrend(series: AdoptionSeries): AdoptionTrend {
  const known = series.points
    .flatMap(point =>
      point.status === 'ok'
        ? [{ week: point.at, at: dayNumber(point.at), value: point }]
        : [],
    )
    .sort((a, b) => a.at - b.at);
  const complete = known.filter(point => point.value.complete);
  const unfinished = known.filter(point => !point.value.complete).at(-1);
  return { complete, unfinished, finding: finding(complete, unfinished) };
}

function finding(
  complete: TrendPoint[],
  unfinished?: TrendPoint,
): TrendFinding {
  const first = complete.at(0);
  const last = complete.at(-1);
  if (!first || !last) {
    return unfinished
      ? { kind: 'unfinished', only: unfinished }
      : { kind: 'none' };
  }
  if (first === last) {
    return { kind: 'first-week', only: first };
  }
  const points = wholePercent(last) - wholePercent(first);
  return { kind: 'changed', points, first, last };
}

function wholePercent(point: TrendPoint): number {
  return Math.round(point.value.value * 100);
}
