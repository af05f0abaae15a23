import {
  Changes,
  DayNumber,
  dayNumber,
  OkValue,
  Value,
} from 'backstage-plugin-adoption-health-common';

/**
 * The metrics that are compared, in the order they are shown, and whether more
 * is better. What speaks of the catalog does not depend on telemetry.
 */
export const comparedMetrics = [
  { metric: 'mau', direction: 'up', of: 'telemetry' },
  { metric: 'adoptionRate28', direction: 'up', of: 'telemetry' },
  { metric: 'habitual', direction: 'up', of: 'telemetry' },
  { metric: 'adoptedTeams', direction: 'up', of: 'telemetry' },
  { metric: 'staleShare', direction: 'down', of: 'catalog' },
  { metric: 'pageReadyP75', direction: 'down', of: 'telemetry' },
  { metric: 'pageReadyWithinTarget', direction: 'up', of: 'telemetry' },
  { metric: 'searches', direction: 'up', of: 'telemetry' },
  { metric: 'searchZeroShare', direction: 'down', of: 'telemetry' },
] as const;

/** The metric of a row of {@link comparedMetrics}. */
export type ComparedMetric = (typeof comparedMetrics)[number]['metric'];

/** Values of a window, as far as they are known. */
export type WindowValues = Partial<Record<ComparedMetric, Value>>;

/**
 * What can be compared: values that are there in both windows, of days that
 * are over, and of no day before collection began. Source: metrics.md 1.6.
 */
export function changePairs(options: {
  now: WindowValues;
  before: WindowValues;
  collectingSince: DayNumber | undefined;
}): Changes['changes'] {
  const { collectingSince } = options;
  return comparedMetrics.flatMap(({ metric, direction, of }) => {
    const now = options.now[metric];
    const before = options.before[metric];
    if (!isComparable(now) || !isComparable(before)) {
      return [];
    }
    const isObserved =
      of === 'catalog' ||
      (collectingSince !== undefined &&
        dayNumber(before.window.from) >= collectingSince);
    return isObserved ? [{ metric, now, before, direction }] : [];
  });
}

function isComparable(value: Value | undefined): value is OkValue {
  return value?.status === 'ok' && value.complete;
}
