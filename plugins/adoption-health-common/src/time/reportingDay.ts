import { DayNumber, dayNumber } from './day';

/** Finds the reporting day of an instant, in milliseconds since the epoch. */
export type ReportingDay = (instantMs: number) => DayNumber;

const MS_PER_HOUR = 3_600_000;
const CACHED_HOURS = 20_000;

/**
 * Reporting days of an IANA zone. Throws a RangeError for an unknown zone.
 *
 * Zone offsets change at quarter hours at the finest, so an hour is looked up
 * once and remembered only if it lies within one day.
 * Source: metrics.md 1.2.
 */
export function reportingDays(timeZone: string): ReportingDay {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const lookUp = (instantMs: number) => dayNumber(format.format(instantMs));
  const byHour = new Map<number, DayNumber | 'split'>();

  return instantMs => {
    const hour = Math.floor(instantMs / MS_PER_HOUR);
    const known = byHour.get(hour);
    if (known !== undefined && known !== 'split') {
      return known;
    }
    const day = lookUp(instantMs);
    if (known === undefined) {
      const first = lookUp(hour * MS_PER_HOUR);
      const last = lookUp((hour + 1) * MS_PER_HOUR - 1);
      if (byHour.size >= CACHED_HOURS) {
        byHour.clear();
      }
      byHour.set(hour, first === last ? first : 'split');
    }
    return day;
  };
}
