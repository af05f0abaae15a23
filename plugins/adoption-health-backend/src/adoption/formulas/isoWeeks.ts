import { DayNumber, weekStart } from 'backstage-plugin-adoption-health-common';

/** The Sunday of the last ISO week that was over by `to`. */
export function lastWeekEnd(days: {
  to: DayNumber;
  today: DayNumber;
}): DayNumber {
  const lastDay = Math.min(days.to, days.today - 1);
  return weekStart(lastDay + 1) - 1;
}

/** The Mondays of the ISO weeks that end within some days, ascending. */
export function weeksEndingWithin(days: {
  from: DayNumber;
  to: DayNumber;
}): DayNumber[] {
  const mondays: DayNumber[] = [];
  for (let monday = weekStart(days.from); monday + 6 <= days.to; monday += 7) {
    mondays.push(monday);
  }
  return mondays;
}
