import { DayNumber, weekStart } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/** Mean people of a working day, and all people of the 28 days. */
export interface DailyShare {
  value: number;
  /** Everyone who was active on a working day. */
  workers: number;
  denominator: number;
}

const MONTH_DAYS = 28;
const WORKING_DAYS_A_WEEK = 5;

/**
 * Mean DAU of Monday to Friday over MAU, of the sets of 28 days that end with
 * `to`; of nobody it is undefined. Source: metrics.md 2, "Stickiness".
 */
export function stickinessDauMau(options: {
  to: DayNumber;
  activeOn: (day: DayNumber) => PeopleSet;
  month: PeopleSet;
}): DailyShare | undefined {
  const { to, activeOn, month } = options;
  const workingDays = Array.from({ length: MONTH_DAYS }, (_, ago) => to - ago)
    .filter(isWorkingDay)
    .map(activeOn);
  const visits = workingDays.reduce((sum, people) => sum + people.size, 0);
  const denominator = month.size;
  return denominator === 0
    ? undefined
    : {
        value: visits / workingDays.length / denominator,
        workers: PeopleSet.union(workingDays).size,
        denominator,
      };
}

function isWorkingDay(day: DayNumber): boolean {
  return day - weekStart(day) < WORKING_DAYS_A_WEEK;
}
