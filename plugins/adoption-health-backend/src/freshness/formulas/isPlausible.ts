const LEAST_ENTITIES = 20;
const LARGEST_SHARE = 0.2;

/** What would happen to the picture if a sweep were applied. */
export interface SweepImpact {
  /** Entities that the picture holds and the last sweep found. */
  known: number;
  /** Entities that this sweep found. */
  found: number;
  /** Known entities that this sweep did not find. */
  vanished: number;
  /** Known entities that were not stale and now are. */
  turnedStale: number;
}

/**
 * False when so much vanished or turned stale at once that the catalog itself
 * is the likelier culprit. Source: metrics.md 3, last paragraph.
 */
export function isPlausible(impact: SweepImpact): boolean {
  const { known, found, vanished, turnedStale } = impact;
  if (known > 0 && found === 0) {
    return false;
  }
  const affected = vanished + turnedStale;
  return affected < LEAST_ENTITIES || affected <= known * LARGEST_SHARE;
}
