import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { FreshnessPoint } from './freshnessTrend';

/** One day as the chart draws it; a row without a point is a gap. */
export interface FreshnessRow {
  at: DayNumber;
  point?: FreshnessPoint;
  share?: number;
  /** From the stale share to the upper bound: what is unknown. */
  band?: [from: number, to: number];
  /** A dot is drawn: at the newest, and where no line would show the point. */
  marked: boolean;
  /** The share stands beside the dot. */
  labelled: boolean;
}

/** The points of a trend, and a gap wherever a day had no check. */
export function freshnessRows(points: FreshnessPoint[]): FreshnessRow[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    const labelled = !after;
    const row: FreshnessRow = {
      at: point.at,
      point,
      share: point.share.value,
      band: [point.share.value, point.upper],
      labelled,
      marked: labelled || (!isNext(before, point) && !isNext(point, after)),
    };
    const gap = before && !isNext(before, point);
    return gap
      ? [{ at: before.at + 1, marked: false, labelled: false }, row]
      : [row];
  });
}

/** True where a day between the first and the last had no check. */
export function hasGaps(points: FreshnessPoint[]): boolean {
  return points.some(
    (point, index) => index > 0 && !isNext(points[index - 1], point),
  );
}

function isNext(
  one: FreshnessPoint | undefined,
  other: FreshnessPoint | undefined,
): boolean {
  return one !== undefined && other !== undefined && other.at - one.at === 1;
}
