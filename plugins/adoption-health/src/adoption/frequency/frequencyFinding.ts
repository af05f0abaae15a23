import { Frequency } from 'backstage-plugin-adoption-health-common';

/** From so many active days in 28 on, two a week, somebody is a regular. */
export const REGULAR_DAYS = 8;

/** How often people come. */
export type FrequencyFinding =
  | { kind: 'told'; once: number; regulars: number; all: number }
  /** Some bars are suppressed, so that nothing adds up. */
  | { kind: 'partly'; once?: number }
  | { kind: 'none' };

/** Who came only once, and who is a regular. */
export function frequencyFinding({ people }: Frequency): FrequencyFinding {
  const counts = people.map(value =>
    value.status === 'ok' ? value.value : undefined,
  );
  const known = counts.filter(count => count !== undefined);
  if (known.length < counts.length) {
    return { kind: 'partly', once: counts[0] };
  }
  const all = sum(known);
  return all === 0
    ? { kind: 'none' }
    : {
        kind: 'told',
        once: known[0],
        regulars: sum(known.slice(REGULAR_DAYS - 1)),
        all,
      };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
