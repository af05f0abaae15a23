import { MetricDefinition } from 'backstage-plugin-adoption-health-common';

/** The metrics in whose name, meaning or id each word of the query stands. */
export function matchingMetrics(
  metrics: readonly MetricDefinition[],
  query: string,
): MetricDefinition[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return metrics.filter(({ id, name, meaning }) => {
    const text = `${id} ${name} ${meaning}`.toLocaleLowerCase();
    return words.every(word => text.includes(word));
  });
}
