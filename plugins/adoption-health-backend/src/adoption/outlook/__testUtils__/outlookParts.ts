import {
  AdoptionSeries,
  dayOf,
  MetricId,
  OkValue,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../../platform/okValue';

/** A Saturday, 2026-11-21. */
export const today = 20_778;

/** The last Sunday before {@link today}. */
export const lastSunday = today - 6;

/** The week that ends today. */
export const thisWeek = { from: today - 6, to: today, complete: false };

/** A value of the week that ends today. */
export function buildValue(
  definition: MetricId,
  overrides: Partial<OkValue> = {},
): OkValue {
  const value = okValue(definition, {
    value: 0,
    window: thisWeek,
    coverage: 1,
  });
  return { ...value, ...overrides };
}

/** A value that is missing. */
export function buildAbsent(
  definition: MetricId,
  options: Partial<
    Pick<Parameters<typeof absentValue>[1], 'status' | 'reason'>
  > = {},
): Value {
  return absentValue(definition, {
    status: 'no-data',
    reason: 'no-population',
    ...options,
    window: thisWeek,
  });
}

/** A weekly series that ends with {@link lastSunday}. */
export function buildWeekly(rates: readonly number[]): AdoptionSeries {
  return {
    metric: 'adoptionRate',
    grain: 'week',
    points: rates.map((value, index) => ({
      at: dayOf(lastSunday - 7 * (rates.length - 1 - index)),
      ...buildValue('adoptionRate', { value, complete: true }),
    })),
  };
}
