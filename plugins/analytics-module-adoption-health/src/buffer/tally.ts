/**
 * Why an event was given up:
 *
 * - `overflow`: the buffer was full and this was the oldest
 * - `expired`: it waited longer than the server accepts
 * - `refused`: the server refused its batch for good (a 4xx)
 * - `too-large`: it, or the batch it was in, is larger than anybody takes
 * - `malformed`: it cannot be written as JSON
 * - `person-changed`: the signed-in person changed, so it is not certain whose
 *   it was
 * - `opted-out`: the person opted out while it was waiting
 * - `unaccounted`: the server acknowledged its batch without saying what became
 *   of it
 */
export const dropReasons = [
  'overflow',
  'expired',
  'refused',
  'too-large',
  'malformed',
  'person-changed',
  'opted-out',
  'unaccounted',
] as const;

/** See {@link dropReasons}. */
export type DropReason = (typeof dropReasons)[number];

/** What became of events. */
export interface Tally {
  generated: number;
  stored: number;
  duplicate: number;
  rejected: number;
  dropped: Partial<Record<DropReason, number>>;
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return { generated: 0, stored: 0, duplicate: 0, rejected: 0, dropped: {} };
}

/** The tally of two disjoint groups of events together. */
export function addTallies(one: Tally, other: Tally): Tally {
  const dropped = { ...one.dropped };
  for (const reason of dropReasons) {
    const count = other.dropped[reason];
    if (count) {
      dropped[reason] = (dropped[reason] ?? 0) + count;
    }
  }
  return {
    generated: one.generated + other.generated,
    stored: one.stored + other.stored,
    duplicate: one.duplicate + other.duplicate,
    rejected: one.rejected + other.rejected,
    dropped,
  };
}

/** The tally after giving up `count` more events. */
export function withDropped(
  tally: Tally,
  { reason, count }: { reason: DropReason; count: number },
): Tally {
  if (count === 0) {
    return tally;
  }
  const dropped = { ...tally.dropped };
  dropped[reason] = (dropped[reason] ?? 0) + count;
  return { ...tally, dropped };
}

/** All events given up, whatever the reason. */
export function totalDropped(tally: Tally): number {
  return Object.values(tally.dropped).reduce((sum, count) => sum + count, 0);
}
