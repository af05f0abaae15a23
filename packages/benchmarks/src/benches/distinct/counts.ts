/** Distinct people by what, when and in which group they were counted. */
export type Counts = Map<string, number>;

/** The days that values are asked for, both included. */
export interface Days {
  from: number;
  to: number;
}

/** How many days each metric looks back over. */
export const WINDOWS = { wau: 7, mau: 28 } as const;

/** Where a value is found in {@link Counts}. */
export function countKey(
  metric: keyof typeof WINDOWS | 'retained',
  of: { at: string | number; groupRef: string },
): string {
  return `${metric} ${of.at} ${of.groupRef}`;
}

/** Days before a Monday, from which weeks are counted, since 1970-01-01. */
const FIRST_MONDAY = 4;

/** The ISO week of a day, counted from the first Monday of 1970. */
export function weekOf(day: number): number {
  return Math.floor((day - FIRST_MONDAY) / 7);
}
