import {
  AdoptionSeries,
  DayNumber,
  dayNumber,
  weekStart,
} from 'backstage-plugin-adoption-health-common';

/** The adoption rate of a complete week, by its Sunday. */
export interface WeeklyRate {
  day: DayNumber;
  rate: number;
}

/**
 * The complete weeks of a series that have a rate, oldest first. Weeks without
 * one are missing: they are neither zero nor closed up.
 */
export function weeklyRates(series: AdoptionSeries): WeeklyRate[] {
  return series.points
    .flatMap(point =>
      point.status === 'ok' && point.complete
        ? [{ day: dayNumber(point.at), rate: point.value }]
        : [],
    )
    .filter(({ day }) => day === weekStart(day) + 6)
    .sort((one, other) => one.day - other.day);
}
