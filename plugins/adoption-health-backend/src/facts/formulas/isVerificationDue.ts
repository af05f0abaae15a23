import { DayNumber } from 'backstage-plugin-adoption-health-common';

/** Days after which a day is checked: once it is over, once nothing more comes. */
const FIRST_AFTER_DAYS = 2;
/** Events may be 7 days late. */
const SECOND_AFTER_DAYS = 8;

/**
 * Whether the facts of a day are to be compared with its raw events: once two
 * days after it or later, once eight days after it or later, and between the
 * two whenever they changed.
 */
export function isVerificationDue(options: {
  day: DayNumber;
  today: DayNumber;
  revision: number;
  /** The last check; undefined where there was none. */
  checked?: { onDay: DayNumber; revision: number };
}): boolean {
  const { day, today, revision, checked } = options;
  if (today < day + FIRST_AFTER_DAYS) {
    return false;
  }
  if (!checked) {
    return true;
  }
  if (today < day + SECOND_AFTER_DAYS) {
    return checked.revision !== revision;
  }
  return checked.onDay < day + SECOND_AFTER_DAYS;
}
