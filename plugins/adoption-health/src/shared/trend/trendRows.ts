import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { AdoptionTrend, TrendPoint } from './adoptionTrend';

const WEEK_DAYS = 7;

/** One point as the chart draws it; a row without a point is a gap. */
export interface TrendRow {
  at: DayNumber;
  point?: TrendPoint;
  /** The rate of a whole week: the solid line. */
  rate?: number;
  /** The rate of a week not over or not all observed: a hollow dot. */
  partial?: number;
  /** Leads dotted to the newest point, and only ever upwards. */
  lead?: number;
  /** The rate stands beside the dot. */
  labelled: boolean;
  /** A dot is drawn: at labels, and where no line would show the point. */
  marked: boolean;
}

/**
 * The points of a trend and the gaps between them. An unfinished week below
 * the last whole one is not joined to it: that would look like a drop that
 * has not happened.
 */
export function trendRows({ points }: AdoptionTrend): TrendRow[] {
  const newest = points.at(-1);
  const lastWhole = points.filter(point => point.whole).at(-1);
  const rises =
    newest !== undefined &&
    lastWhole !== undefined &&
    !newest.whole &&
    newest.value.value >= lastWhole.value.value &&
    isNext(lastWhole, newest);

  return points.flatMap((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    const rate = point.value.value;
    const labelled = point === newest || point === lastWhole;
    const alone = !joins(before, point) && !joins(point, after);
    const row: TrendRow = {
      at: point.at,
      point,
      rate: point.whole ? rate : undefined,
      partial: point.whole ? undefined : rate,
      lead:
        rises && (point === newest || point === lastWhole) ? rate : undefined,
      labelled,
      marked: labelled || !point.whole || alone,
    };
    return before && !isNext(before, point) ? [gap(before), row] : [row];
  });
}

function joins(a: TrendPoint | undefined, b: TrendPoint | undefined): boolean {
  return a?.whole === true && b?.whole === true && isNext(a, b);
}

function isNext(a: TrendPoint, b: TrendPoint): boolean {
  return b.at - a.at <= WEEK_DAYS;
}

function gap(before: TrendPoint): TrendRow {
  return { at: before.at + WEEK_DAYS, labelled: false, marked: false };
}
