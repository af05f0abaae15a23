import { z } from 'zod';

const MS_PER_DAY = 86_400_000;
const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A reporting day, `YYYY-MM-DD`, in the reporting zone.
 * Source: metrics.md 1.2.
 */
export type Day = string;

/** Days since 1970-01-01, the way days are stored and calculated with. */
export type DayNumber = number;

/** The day number of a valid day. Throws a RangeError for anything else. */
export function dayNumber(day: Day): DayNumber {
  if (!isDay(day)) {
    throw new RangeError(`Not a calendar day: ${day}`);
  }
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** The calendar day of a day number. */
export function dayOf(number: DayNumber): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/** True for a calendar day that exists, so not for `2026-02-30`. */
export function isDay(text: string): boolean {
  if (!DAY_PATTERN.test(text)) {
    return false;
  }
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(text);
}

/** The day `days` after `day` (before it, where negative). */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** The Monday of the ISO week that holds `number`. */
export function weekStart(number: DayNumber): DayNumber {
  // 1970-01-01 was a Thursday, so day -3 was a Monday.
  return number - ((((number + 3) % 7) + 7) % 7);
}

/** Schema of a {@link Day} on the wire. */
export const daySchema = z
  .string()
  .refine(isDay, { error: 'must be a calendar day, YYYY-MM-DD' });
