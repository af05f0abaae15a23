import { DayNumber } from 'backstage-plugin-adoption-health-common';

const HOUR_MS = 3_600_000;

/**
 * Whether to count repositories: once a day, and every hour of the first day,
 * in which the catalog may still be filling. Never before a sweep has seen it.
 *
 * @param state - `counts` are the two last ones, the newest first
 */
export function isInventoryDue(state: {
  counts: ReadonlyArray<{ day: DayNumber; countedMs: number }>;
  isSwept: boolean;
  today: DayNumber;
  nowMs: number;
}): boolean {
  const { counts, isSwept, today, nowMs } = state;
  const [last, before] = counts;
  if (!isSwept || !last) {
    return isSwept;
  }
  return last.day < today || (!before && nowMs - last.countedMs >= HOUR_MS);
}
