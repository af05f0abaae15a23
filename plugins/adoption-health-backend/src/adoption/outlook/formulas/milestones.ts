import {
  Day,
  DayNumber,
  dayNumber,
  Outlook,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { DateTime } from 'luxon';

/** One milestone of {@link Outlook}. */
export type Milestone = Outlook['milestones'][number];

/**
 * What a portal should have reached so long after its launch, the lower end of
 * each range. Source: metrics.md 2, "Decision gate".
 */
export const milestones = [
  { id: 'teams-by-month-6', months: 6, of: 'teams', target: 2 },
  { id: 'rate-by-month-12', months: 12, of: 'rate', target: 0.1 },
  { id: 'rate-by-month-18', months: 18, of: 'rate', target: 0.3 },
] as const satisfies ReadonlyArray<{
  id: Milestone['id'];
  months: number;
  /** What is judged: adopted teams, or the adoption rate. */
  of: 'teams' | 'rate';
  target: number;
}>;

/**
 * The day so many calendar months after another; the last one of its month
 * where the month has no such day. Throws a RangeError for no day.
 */
export function monthsAfter(day: Day, months: number): DayNumber {
  const start = DateTime.fromMillis(dayNumber(day) * 86_400_000, {
    zone: 'utc',
  });
  return start.plus({ months }).toMillis() / 86_400_000;
}

/**
 * How a milestone stands. Until it is over it is open, be the value known or
 * not; then a value that is not known is neither reached nor missed.
 */
export function milestoneState(options: {
  value: Value;
  target: number;
  isOver: boolean;
}): Milestone['state'] {
  const { value, target, isOver } = options;
  if (value.status === 'ok' && value.value >= target) {
    return 'reached';
  }
  if (!isOver) {
    return 'open';
  }
  return value.status === 'ok' ? 'missed' : 'unknown';
}
