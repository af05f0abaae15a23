import { isPlausible, SweepImpact } from './isPlausible';
import { SweepHistory } from './sweepHistory';
import { isSameScope, SweepScope } from './sweepScope';

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
  const { lastComplete, held } = history;
  if (!lastComplete || !isSameScope(lastComplete, scope)) {
    return false;
  }
  return !isPlausible(impact) && !(held && agrees(impact, held));
}

/**
 * Whether a sweep says about the same as one that was held back: what it would
 * change beyond that would be let through by itself. That there is nothing at
 * all takes an admin to confirm: a catalog that is set up anew is empty for as
 * long as it takes, and what is known of its entities would be gone.
 */
function agrees(
  impact: SweepImpact,
  held: Omit<SweepImpact, 'known'>,
): boolean {
  return isPlausible({
    known: impact.known,
    found: impact.found,
    vanished: Math.max(0, impact.vanished - held.vanished),
    turnedStale: Math.max(0, impact.turnedStale - held.turnedStale),
  });
}
