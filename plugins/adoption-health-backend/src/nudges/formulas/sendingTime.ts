import { DateTime } from 'luxon';

/** When people may be notified, by the clocks of the reporting zone. */
export interface SendingHours {
  timeZone: string;
  /** ISO weekdays, 1 (Monday) to 7. */
  weekdays: readonly number[];
  /**
   * `HH:MM`, from included, to excluded. They go on over midnight where `from`
   * is later than `to`; there are none where both are the same.
   */
  quietHours: { from: string; to: string };
}

const MINUTE_MS = 60_000;
/** A week, and a day for what clocks are put forward and back. */
const MINUTES_AHEAD = 8 * 24 * 60;

/** Whether people may be notified at an instant. */
export function isSendingTime(nowMs: number, hours: SendingHours): boolean {
  const now = DateTime.fromMillis(nowMs, { zone: hours.timeZone });
  return (
    hours.weekdays.includes(now.weekday) &&
    !isQuiet(now.toFormat('HH:mm'), hours.quietHours)
  );
}

/**
 * The first instant from `nowMs` on at which people may be notified, to the
 * minute; undefined where there is none.
 */
export function nextSendingMs(
  nowMs: number,
  hours: SendingHours,
): number | undefined {
  if (isSendingTime(nowMs, hours)) {
    return nowMs;
  }
  // Minute by minute, so that it cannot differ from the question above, also
  // where clocks skip the end of the quiet hours.
  const from = Math.ceil(nowMs / MINUTE_MS) * MINUTE_MS;
  for (let minute = 0; minute < MINUTES_AHEAD; minute++) {
    const atMs = from + minute * MINUTE_MS;
    if (isSendingTime(atMs, hours)) {
      return atMs;
    }
  }
  return undefined;
}

function isQuiet(
  time: string,
  { from, to }: SendingHours['quietHours'],
): boolean {
  return from <= to ? from <= time && time < to : from <= time || time < to;
}
