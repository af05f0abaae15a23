import { InputError } from '@backstage/errors';
import {
  DayNumber,
  dayNumber,
  dayOf,
  daySchema,
  Window,
} from 'backstage-plugin-adoption-health-common';
import { z } from 'zod';

/** The longest distance between two days that three years can have. */
const LONGEST_DAYS = 3 * 365 + 1;

const queryDaySchema = daySchema.refine(day => day >= '1970-01-01', {
  error: 'must not be before 1970-01-01',
});

/** The query of a question about days; extend it with its other parameters. */
export const windowQuerySchema = z.object({
  from: queryDaySchema.optional(),
  to: queryDaySchema.optional(),
});

/** A run of reporting days, both ends included. */
export interface DayWindow {
  from: DayNumber;
  to: DayNumber;
  /** False while the last day is not over. */
  complete: boolean;
}

/**
 * The days a query asks for. It ends with the last complete day unless it says
 * otherwise, and is `defaultDays` long. Throws InputError for a window that
 * ends before it begins or that is longer than three years.
 */
export function resolveWindow(
  query: z.infer<typeof windowQuerySchema>,
  options: { today: DayNumber; defaultDays: number },
): DayWindow {
  const { today, defaultDays } = options;
  const to = query.to === undefined ? today - 1 : dayNumber(query.to);
  const from =
    query.from === undefined
      ? Math.max(0, to - defaultDays + 1)
      : dayNumber(query.from);
  if (from > to) {
    throw new InputError(`from, ${dayOf(from)}, is after to, ${dayOf(to)}`);
  }
  if (to - from > LONGEST_DAYS) {
    throw new InputError('from and to are more than 3 years apart');
  }
  return { from, to, complete: to < today };
}

/** The days of a window as they are written on the wire. */
export function wireWindow(window: DayWindow): Window {
  return { from: dayOf(window.from), to: dayOf(window.to) };
}
