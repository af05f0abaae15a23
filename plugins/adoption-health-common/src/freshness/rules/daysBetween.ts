import { Day, dayNumber, isDay } from '../../time/day';

/** Whole days from one day to another; undefined where one is no day. */
export function daysBetween(from: Day, to: Day): number | undefined {
  return isDay(from) && isDay(to) ? dayNumber(to) - dayNumber(from) : undefined;
}
