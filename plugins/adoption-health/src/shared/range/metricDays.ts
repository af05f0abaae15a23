import {
  addDays,
  Day,
  metricDefinition,
  MetricId,
} from 'backstage-plugin-adoption-health-common';

const DEFAULT_WINDOW_DAYS = 28;

/**
 * The metric's own window that ends with `today`, whatever range is shown, so
 * that a success number is the same on every page.
 */
export function metricDays(metric: MetricId, today: Day) {
  const days = metricDefinition(metric)?.windowDays ?? DEFAULT_WINDOW_DAYS;
  return { from: addDays(today, 1 - days), to: today };
}
