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

/** Events given up, by reason; only reasons with some. */
export type DropCounts = Partial<Record<DropReason, number>>;

/** What became of events. */
export interface Tally {
  generated: number;
  stored: number;
  duplicate: number;
  rejected: number;
  dropped: DropCounts;
  /** Those of the dropped that no batch has on it to tell the server. */
  unreported: DropCounts;
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return {
    generated: 0,
    stored: 0,
    duplicate: 0,
    rejected: 0,
    dropped: {},
    unreported: {},
  };
}

/** The tally of two disjoint groups of events together. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    generated: one.generated + other.generated,
    stored: one.stored + other.stored,
    duplicate: one.duplicate + other.duplicate,
    rejected: one.rejected + other.rejected,
    dropped: addCounts(one.dropped, other.dropped),
    unreported: addCounts(one.unreported, other.unreported),
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
  const add = (counts: DropCounts) => ({
    ...counts,
    [reason]: (counts[reason] ?? 0) + count,
  });
  return {
    ...tally,
    dropped: add(tally.dropped),
    unreported: add(tally.unreported),
  };
}

/** The tally after somebody objects: they are not reported on either. */
export function withObjection(tally: Tally, count: number): Tally {
  const after = withDropped(tally, { reason: 'opted-out', count });
  return { ...after, unreported: {} };
}

/** Both together. */
export function addCounts(one: DropCounts, other: DropCounts): DropCounts {
  return readCounts(reason => (one[reason] ?? 0) + (other[reason] ?? 0));
}

/** What is left of one without the other. */
export function lessCounts(one: DropCounts, other: DropCounts): DropCounts {
  return readCounts(reason => (one[reason] ?? 0) - (other[reason] ?? 0));
}

/** The counts above zero among those that are told for each reason. */
export function readCounts(
  countOf: (reason: DropReason) => number,
): DropCounts {
  const counts: DropCounts = {};
  for (const reason of dropReasons) {
    const count = countOf(reason);
    if (count > 0) {
      counts[reason] = count;
    }
  }
  return counts;
}

/** All events given up, whatever the reason. */
export function totalDropped(tally: Tally): number {
  return Object.values(tally.dropped).reduce((sum, count) => sum + count, 0);
}
