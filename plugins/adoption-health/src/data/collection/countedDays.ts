import { Status } from 'backstage-plugin-adoption-health-common';

/**
 * How many of the shown days ingest was open from the start: all but the day
 * on which collecting began.
 */
export function countedDays(
  collection: Pick<Status['collection'], 'days' | 'openSince'>,
): number {
  return collection.days.filter(({ day }) => day !== collection.openSince)
    .length;
}
