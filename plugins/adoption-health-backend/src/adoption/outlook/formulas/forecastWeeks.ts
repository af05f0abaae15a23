import {
  Day,
  DayNumber,
  dayNumber,
  dayOf,
  Outlook,
  weekStart,
} from 'backstage-plugin-adoption-health-common';
import { forecastOf } from './forecast';
import { WeeklyRate } from './weeklyRates';

/** A band further ahead than a year says nothing. */
const MOST_WEEKS = 52;

/**
 * The forecast from the Sunday of this week to the target's date, a point a
 * week and one on the date itself, 52 at most. Empty without a date, after it,
 * and while there are too few weeks. Source: metrics.md 2, "Growth forecast".
 */
export function forecastWeeks(options: {
  weeks: readonly WeeklyRate[];
  by: Day | undefined;
  today: DayNumber;
}): Outlook['forecast'] {
  const { weeks, by, today } = options;
  const bandOn = forecastOf(weeks);
  if (by === undefined || !bandOn) {
    return [];
  }
  return daysUntil(dayNumber(by), today).map(day => ({
    at: dayOf(day),
    ...bandOn(day),
  }));
}

function daysUntil(end: DayNumber, today: DayNumber): DayNumber[] {
  if (end < today) {
    return [];
  }
  const days: DayNumber[] = [];
  for (let day = weekStart(today) + 6; day < end; day += 7) {
    days.push(day);
  }
  return [...days, end].slice(0, MOST_WEEKS);
}
