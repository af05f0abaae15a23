import { Day } from 'backstage-plugin-adoption-health-common';
import { Format } from '../../shared';

/** A day without its year, where that is the year of `today`. */
export function spokenDay(
  day: Day,
  options: { today: Day; format: Format },
): string {
  const { today, format } = options;
  return day.slice(0, 4) === today.slice(0, 4)
    ? format.dayOfYear(day)
    : format.day(day);
}
