import { Day } from 'backstage-plugin-adoption-health-common';
import { Format } from '../shared';

/** Day and time of a sweep, as the reader's own clock shows them. */
export function checkedAt(
  sweptAt: string,
  format: Format,
): { day: string; time: string } {
  const ms = Date.parse(sweptAt);
  return { day: format.day(readersDay(ms)), time: format.time(ms) };
}

// `en-CA` writes a date as YYYY-MM-DD.
function readersDay(ms: number): Day {
  return new Intl.DateTimeFormat('en-CA').format(new Date(ms));
}
