import {
  Day,
  DayNumber,
  dayNumber,
  FreshnessSeries,
  OkValue,
} from 'backstage-plugin-adoption-health-common';

/** The stale share after the last check of a day. */
export interface FreshnessPoint {
  day: Day;
  at: DayNumber;
  share: OkValue;
  /** What it would be if everything unknown were stale, 0..1. */
  upper: number;
  stale: number;
  unknown: number;
  total: number;
}

/** What the days say, from end to end. */
export type FreshnessFinding =
  | {
      kind: 'fell' | 'rose' | 'held';
      first: FreshnessPoint;
      last: FreshnessPoint;
    }
  | { kind: 'single'; only: FreshnessPoint }
  | { kind: 'none' };

/** The known days of a series, oldest first, and what they say. */
export interface FreshnessTrend {
  points: FreshnessPoint[];
  finding: FreshnessFinding;
}

/** Reads a series. Days without a share are left out, never zero. */
export function freshnessTrend(series: FreshnessSeries): FreshnessTrend {
  const points = series.points
    .flatMap(({ at, staleShare, upperBound, ...counts }) =>
      staleShare.status === 'ok'
        ? [
            {
              ...counts,
              day: at,
              at: dayNumber(at),
              share: staleShare,
              upper:
                upperBound.status === 'ok'
                  ? Math.max(upperBound.value, staleShare.value)
                  : staleShare.value,
            },
          ]
        : [],
    )
    .sort((one, other) => one.at - other.at);
  return { points, finding: findingOf(points) };
}

function findingOf(points: FreshnessPoint[]): FreshnessFinding {
  const first = points.at(0);
  const last = points.at(-1);
  if (!first || !last) {
    return { kind: 'none' };
  }
  if (first === last) {
    return { kind: 'single', only: first };
  }
  const change = tenths(last) - tenths(first);
  if (change === 0) {
    return { kind: 'held', first, last };
  }
  return { kind: change < 0 ? 'fell' : 'rose', first, last };
}

// The ends as they are written, so that no change is told that none can see.
function tenths(point: FreshnessPoint): number {
  return Math.round(point.share.value * 1000);
}
