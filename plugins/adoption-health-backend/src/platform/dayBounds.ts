import { DayNumber, dayOf } from 'backstage-plugin-adoption-health-common';
import { DateTime } from 'luxon';

/**
 * When a reporting day begins, in ms since the epoch. Days have 23, 24 or 25
 * hours, so the end of a day is the start of the next.
 */
export function dayStartMs(day: DayNumber, timeZone: string): number {
  return DateTime.fromISO(dayOf(day), { zone: timeZone })
    .startOf('day')
    .toMillis();
}
