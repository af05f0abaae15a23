import {
  DayNumber,
  dayOf,
  Status,
} from 'backstage-plugin-adoption-health-common';

/**
 * Coverage by day and over all of them, without the days before ingest was
 * first open. The share over all leaves out that first day too: it is short
 * because it began late, not because anything failed.
 */
export function openDays(options: {
  days: { from: DayNumber; to: DayNumber };
  openSince: DayNumber | undefined;
  coverageOf: (window: { from: DayNumber; to: DayNumber }) => number;
}): Pick<Status['collection'], 'days' | 'coverage28'> {
  const { days, openSince, coverageOf } = options;
  if (openSince === undefined) {
    return { days: [] };
  }
  const from = Math.max(days.from, openSince);
  const count = Math.max(0, days.to - from + 1);
  const whole = { from: Math.max(days.from, openSince + 1), to: days.to };
  return {
    days: Array.from({ length: count }, (_, index) => {
      const day = from + index;
      return { day: dayOf(day), coverage: coverageOf({ from: day, to: day }) };
    }),
    coverage28: whole.from <= whole.to ? coverageOf(whole) : undefined,
  };
}
