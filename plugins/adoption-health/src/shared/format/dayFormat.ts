import { Day, Window } from 'backstage-plugin-adoption-health-common';

/** Days and times of day. */
export interface DayFormat {
  /** `30 Jun 2027` */
  day(day: Day): string;
  /** `30 Jun` */
  dayOfYear(day: Day): string;
  /** `Jun`; January says the year too. */
  month(day: Day): string;
  /** Both ends, the year said once where it is the same. */
  window(window: Window): { from: string; to: string };
  /** The time of day of an instant, in the reader's zone: `14:05`. */
  time(ms: number): string;
  /** An instant in the reader's zone: `20 Nov 2026, 14:05`. */
  dateTime(ms: number): string;
}

/** The {@link DayFormat} of a locale. */
export function createDayFormat(locale: string): DayFormat {
  function date(day: Day, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      ...options,
    }).format(new Date(`${day}T00:00:00Z`));
  }

  const full = (day: Day) =>
    date(day, { day: 'numeric', month: 'short', year: 'numeric' });
  const dayOfYear = (day: Day) => date(day, { day: 'numeric', month: 'short' });

  return {
    day: full,
    dayOfYear,
    month: day =>
      date(day, {
        month: 'short',
        year: day.slice(5, 7) === '01' ? 'numeric' : undefined,
      }),
    window: ({ from, to }) => ({
      from: from.slice(0, 4) === to.slice(0, 4) ? dayOfYear(from) : full(from),
      to: full(to),
    }),
    time: ms =>
      new Intl.DateTimeFormat(locale, {
        hour: '2-digit',
        minute: '2-digit',
      }).format(new Date(ms)),
    dateTime: ms =>
      new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
      }).format(new Date(ms)),
  };
}
