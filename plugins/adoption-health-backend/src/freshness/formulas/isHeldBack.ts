import { SweepHistory } from './sweepHistory';
import { isPlausible, SweepImpact } from './isPlausible';

/** What a sweep reads and checks. */
export interface SweepScope {
  /** In lower case. */
  kinds: readonly string[];
  /** Ids. */
  rules: readonly string[];
}

/**
 * Whether a sweep must wait for the next one to agree, because it would turn
 * the picture upside down. Not the first one, nor one that reads or checks
 * something else than the last. Source: metrics.md 3, last paragraph.
 */
export function isHeldBack(sweep: {
  impact: SweepImpact;
  history: SweepHistory;
  scope: SweepScope;
}): boolean {
  const { impact, history, scope } = sweep;
  const { lastComplete, wasHeld } = history;
  if (!lastComplete || wasHeld) {
    return false;
  }
  const isComparable =
    sameNames(lastComplete.kinds, scope.kinds) &&
    sameNames(lastComplete.rules, scope.rules);
  return isComparable && !isPlausible(impact);
}

function sameNames(before: readonly string[], now: readonly string[]): boolean {
  return [...before].sort().join() === [...now].sort().join();
}
