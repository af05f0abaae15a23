import { DayNumber } from 'backstage-plugin-adoption-health-common';

const MS_PER_DAY = 86_400_000;

/** Calendar months, counted since 1970-01. */
export type MonthNumber = number;

/** The first day of a month. */
export function monthStart(month: MonthNumber): DayNumber {
  return Date.UTC(1970, month, 1) / MS_PER_DAY;
}

/** The month of a day. */
export function monthOf(day: DayNumber): MonthNumber {
  const date = new Date(day * MS_PER_DAY);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** The days of a month, both ends included. */
export function daysOfMonth(month: MonthNumber): {
  from: DayNumber;
  to: DayNumber;
} {
  return { from: monthStart(month), to: monthStart(month + 1) - 1 };
}

/** The sum of the revisions of the days of each month. */
export function revisionSums(
  revisions: ReadonlyMap<DayNumber, number>,
): Map<MonthNumber, number> {
  const sums = new Map<MonthNumber, number>();
  for (const [day, revision] of revisions) {
    const month = monthOf(day);
    sums.set(month, (sums.get(month) ?? 0) + revision);
  }
  return sums;
}

/** A run of days as whole closed months and the runs of days between them. */
export function splitDays(
  days: { from: DayNumber; to: DayNumber },
  closed: ReadonlySet<MonthNumber>,
): {
  months: MonthNumber[];
  rest: Array<{ from: DayNumber; to: DayNumber }>;
} {
  const months: MonthNumber[] = [];
  const rest: Array<{ from: DayNumber; to: DayNumber }> = [];
  let from = days.from;
  for (let month = monthOf(days.from); from <= days.to; month++) {
    const { from: first, to: last } = daysOfMonth(month);
    if (closed.has(month) && days.from <= first && last <= days.to) {
      if (from < first) {
        rest.push({ from, to: first - 1 });
      }
      months.push(month);
      from = last + 1;
    } else if (last >= days.to) {
      rest.push({ from, to: days.to });
      from = days.to + 1;
    }
  }
  return { months, rest };
}
