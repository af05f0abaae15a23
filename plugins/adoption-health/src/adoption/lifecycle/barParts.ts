import { LifecycleRow } from './lifecycleRows';

/** The parts of a bar, from below zero upwards. */
export const barParts = [
  'dormant',
  'retained',
  'untold',
  'resurrected',
  'newPeople',
] as const;

/** A part of the last complete bar, to be named beside the chart. */
export interface PartLabel {
  part: (typeof barParts)[number];
  people: number;
  /** The middle of the part on the axis of people. */
  at: number;
}

/** The names of the parts of the last complete bar, from the top down. */
export function partLabels(rows: readonly LifecycleRow[]): PartLabel[] {
  const row = rows.filter(({ week }) => week.complete).at(-1);
  if (!row) {
    return [];
  }
  let base = 0;
  return barParts
    .flatMap((part): PartLabel[] => {
      const people = row[part];
      if (!people) {
        return [];
      }
      if (part === 'dormant') {
        return [{ part, people: -people, at: people / 2 }];
      }
      const at = base + people / 2;
      base += people;
      return [{ part, people, at }];
    })
    .reverse();
}

/**
 * Distances from the top, in order, moved apart as far as needed so that each
 * has `gapPx`, first downwards and then, at the end, upwards again.
 */
export function spread(
  tops: readonly number[],
  options: { gapPx: number; endPx: number },
): number[] {
  const { gapPx, endPx } = options;
  const down: number[] = [];
  for (const top of tops) {
    const least = down.length > 0 ? down[down.length - 1] + gapPx : top;
    down.push(Math.max(top, least));
  }
  const up: number[] = [];
  for (const top of [...down].reverse()) {
    const most = up.length > 0 ? up[up.length - 1] - gapPx : endPx;
    up.push(Math.min(top, most));
  }
  return up.reverse();
}
