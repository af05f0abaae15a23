import {
  metricDefinition,
  Value,
} from 'backstage-plugin-adoption-health-common';

/** What a number is called in the catalogue. */
export function metricName(value: Pick<Value, 'definition'>): string {
  return metricDefinition(value.definition)?.name ?? value.definition;
}
