import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { AdoptionTrend, TrendPoint } from './adoptionTrend';

const WEEK_DAYS = 7;

/** One week as the chart draws it. */
export interface TrendRow {
  at: DayNumber;
  point?: TrendPoint;
  /** The rate of a complete week: the solid line. */
  rate?: number;
  /** The rate of the unfinished week: a hollow dot. */
  soFar?: number;
  /** Leads to the unfinished week, and only ever upwards. */
  lead?: number;
  /** A dot is drawn: the last complete week, or one without neighbours. */
  marked: boolean;
}

/**
 * Every week from the first to the last known, a missing one as a gap. An
 * unfinished week below the last complete one is not joined to it: it would
 * look like a drop that has not happened.
 */
export function trendRows(trend: AdoptionTrend): TrendRow[] {
  const { complete, unfinished } = trend;
  const points = unfinished ? [...complete, unfinished] : complete;
  const first = points.at(0);
  const last = points.at(-1);
  if (!first || !last) {
    return [];
  }
  const lastComplete = complete.at(-1);
  const byWeek = new Map(points.map(point => [point.at, point]));
  const isComplete = (at: DayNumber) => byWeek.get(at)?.value.complete === true;
  const joined =
    unfinished !== undefined &&
    lastComplete !== undefined &&
    unfinished.value.value >= lastComplete.value.value &&
    unfinished.at - lastComplete.at === WEEK_DAYS;

  const rows: TrendRow[] = [];
  for (let at = first.at; at <= last.at; at += WEEK_DAYS) {
    const point = byWeek.get(at);
    const alone = !isComplete(at - WEEK_DAYS) && !isComplete(at + WEEK_DAYS);
    const rate = point && isComplete(at) ? point.value.value : undefined;
    const soFar = point && !isComplete(at) ? point.value.value : undefined;
    const leads = joined && (point === lastComplete || point === unfinished);
    rows.push({
      at,
      point,
      rate,
      soFar,
      lead: leads ? point?.value.value : undefined,
      marked: point !== undefined && (point === lastComplete || alone),
    });
  }
  return rows;
}
