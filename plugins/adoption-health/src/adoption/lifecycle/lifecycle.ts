import {
  AdoptionSeries,
  Day,
  Value,
} from 'backstage-plugin-adoption-health-common';

/** The series that say how people came to a week. */
export const lifecycleMetrics = [
  'newPeople',
  'resurrected',
  'retained',
  'dormant',
  'wau',
] as const;

/** One of {@link lifecycleMetrics}. */
export type LifecycleMetric = (typeof lifecycleMetrics)[number];

/** The people of one ISO week. Source: metrics.md 2, "New in W" and below. */
export interface LifecycleWeek {
  /** Its Monday. */
  from: Day;
  /** False while the week is not over. */
  complete: boolean;
  values: Record<Exclude<LifecycleMetric, 'wau'>, Value>;
  /** Everybody active in it. */
  active?: Value;
}

/** Joins the series to weeks, oldest first. */
export function lifecycleWeeks(
  series: readonly AdoptionSeries[],
): LifecycleWeek[] {
  const points = new Map(
    series.map(one => [
      one.metric,
      new Map(one.points.map(point => [point.at, point])),
    ]),
  );
  const valueOf = (metric: LifecycleMetric, at: Day): Value | undefined =>
    points.get(metric)?.get(at);
  const days = [...(points.get('retained')?.keys() ?? [])].sort();
  return days.flatMap(at => {
    const newPeople = valueOf('newPeople', at);
    const resurrected = valueOf('resurrected', at);
    const retained = valueOf('retained', at);
    const dormant = valueOf('dormant', at);
    if (!newPeople || !resurrected || !retained || !dormant) {
      return [];
    }
    const values = { newPeople, resurrected, retained, dormant };
    return [
      {
        from: retained.window.from,
        complete: isOver(at, values),
        values,
        active: valueOf('wau', at),
      },
    ];
  });
}

/** A week is over where its numbers say so, else where it ends on a Sunday. */
function isOver(at: Day, values: LifecycleWeek['values']): boolean {
  const known = Object.values(values).find(value => value.status === 'ok');
  return known?.status === 'ok'
    ? known.complete
    : new Date(`${at}T00:00:00Z`).getUTCDay() === 0;
}
