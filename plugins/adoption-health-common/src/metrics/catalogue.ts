/** What a number is measured in. Shares are 0..1. */
export type Unit = 'people' | 'share' | 'ms' | 'count' | 'entities';

/** One entry of the definitions that users see. */
export interface MetricDefinition {
  /** Stable id, the `definition` of every served value. */
  id: string;
  /** What it is called on screens. */
  name: string;
  /** What it means, in one or two plain sentences. */
  meaning: string;
  unit: Unit;
  /** Length of its window in days, where it has a fixed one. */
  windowDays?: number;
}

/**
 * Every metric the suite serves. A new metric is one row here, one formula and
 * one read.
 */
export const metricCatalogue = [
  {
    id: 'dau',
    name: 'People active in a day',
    meaning:
      'Distinct people with at least one intentional event on the day. Signing in alone, missing pages and our own pages do not count.',
    unit: 'people',
    windowDays: 1,
  },
  {
    id: 'wau',
    name: 'People active in a week',
    meaning:
      'Distinct people with at least one intentional event in the 7 days that end with the last day shown.',
    unit: 'people',
    windowDays: 7,
  },
  {
    id: 'mau',
    name: 'People active in 28 days',
    meaning:
      'Distinct people with at least one intentional event in the 28 days that end with the last day shown.',
    unit: 'people',
    windowDays: 28,
  },
  {
    id: 'adoptionRate',
    name: 'Adoption rate',
    meaning:
      'Eligible people who were active in the 7 days, divided by all people who were eligible on the last of them. Eligible is who the catalog lists as a user that day. People who opted out stay in the divisor, so the true rate is at least this.',
    unit: 'share',
    windowDays: 7,
  },
  {
    id: 'adoptionRate28',
    name: 'Adoption rate, 28 days',
    meaning:
      'Eligible people who were active in the 28 days, divided by all people who were eligible on the last of them.',
    unit: 'share',
    windowDays: 28,
  },
  {
    id: 'activeOutsidePopulation',
    name: 'Active, but not eligible',
    meaning:
      'People active in the 7 days who are not in the eligible population of the last day. They count in no rate.',
    unit: 'people',
    windowDays: 7,
  },
  {
    id: 'staleShare',
    name: 'Stale catalog',
    meaning:
      'Entities with at least one open stale finding, divided by all entities of the kinds that are checked.',
    unit: 'share',
  },
  {
    id: 'staleUpperBound',
    name: 'Stale at most',
    meaning:
      'Stale and unknown entities together, divided by all: what the share would be if everything unknown were stale.',
    unit: 'share',
  },
  {
    id: 'pageReadyP75',
    name: 'Page ready, p75',
    meaning:
      'Three of four page loads were ready faster than this. Ready means that no request, script or progress bar was pending and the page stood still for 100 ms.',
    unit: 'ms',
    windowDays: 28,
  },
  {
    id: 'pageReadyWithinTarget',
    name: 'Loads within the target',
    meaning:
      'Page loads that were ready within the target, divided by all that were ready, gave up, or were left after the target had passed.',
    unit: 'share',
    windowDays: 28,
  },
  {
    id: 'uptime',
    name: 'Uptime',
    meaning:
      'Checks that found the portal up, divided by all checks that found it up or down. Needs probes from outside.',
    unit: 'share',
  },
  {
    id: 'yearlyCost',
    name: 'Cost a year',
    meaning:
      'List price for the number of engineers, or the cost the named source gives. Moving there and leaving again are not in it.',
    unit: 'count',
  },
] as const satisfies readonly MetricDefinition[];

/** The id of a metric of the catalogue. */
export type MetricId = (typeof metricCatalogue)[number]['id'];

/** The definition of a metric; undefined for an id the catalogue lacks. */
export function metricDefinition(id: string): MetricDefinition | undefined {
  return metricCatalogue.find(metric => metric.id === id);
}
