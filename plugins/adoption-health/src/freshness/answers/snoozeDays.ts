import {
  addDays,
  Day,
  SNOOZE_LIMIT_DAYS,
} from 'backstage-plugin-adoption-health-common';

const WEEK_DAYS = 7;
const MONTH_DAYS = 30;

/** The days a snooze may end on; `week` and `month` are ready to choose. */
export interface SnoozeDays {
  first: Day;
  week: Day;
  month: Day;
  last: Day;
}

/** The {@link SnoozeDays} as of a day. */
export function snoozeDays(today: Day): SnoozeDays {
  return {
    first: addDays(today, 1),
    week: addDays(today, WEEK_DAYS),
    month: addDays(today, MONTH_DAYS),
    last: addDays(today, SNOOZE_LIMIT_DAYS),
  };
}

/** Whether a snooze may end on a day. */
export function isSnoozeDay(day: Day, days: SnoozeDays): boolean {
  return day >= days.first && day <= days.last;
}
