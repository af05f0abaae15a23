import { z } from 'zod';

const MS_PER_DAY = 86_400_000;
const DAY_PATTERN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const DAYS_OF_EVERY_MONTH = 28;

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
  // Every event that is taken in comes by here: no Date is made for most.
  const day = Number(text.slice(8));
  return (
    day <= DAYS_OF_EVERY_MONTH ||
    day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)))
  );
}

function daysIn(...[year, month]: [year: number, month: number]): number {
  if (month === 2) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return isLeap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
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
