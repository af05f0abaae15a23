import { Day, Status } from 'backstage-plugin-adoption-health-common';

/** Below this share of its minutes a day has a gap: 72 minutes and more. */
const WHOLE_DAY = 0.95;

/**
 * Days with a gap, oldest first. Today is not over, and the first day began
 * late: neither is judged.
 */
export function coverageGaps(
  collection: Pick<Status['collection'], 'days' | 'openSince'>,
  today: Day,
): Status['collection']['days'] {
  return collection.days.filter(
    ({ day, coverage }) =>
      day !== today && day !== collection.openSince && coverage < WHOLE_DAY,
  );
}
