import { SweepHistory } from './sweepHistory';

/** How soon to look again at a catalog that failed, or was seen only once. */
const SOON_MS = 2 * 60_000;

/**
 * Whether it is time for a sweep. Until the first complete one it always is.
 * The second one follows soon, because a catalog that has just been started is
 * still being filled.
 */
export function isSweepDue(options: {
  history: SweepHistory;
  everyMs: number;
  nowMs: number;
}): boolean {
  const { history, everyMs, nowMs } = options;
  const { latest, completeSweeps } = history;
  if (!latest || latest.finishedMs === undefined || completeSweeps === 0) {
    return true;
  }
  const isSoon = latest.outcome === 'failed' || completeSweeps === 1;
  const pauseMs = isSoon ? Math.min(SOON_MS, everyMs) : everyMs;
  return nowMs - latest.finishedMs >= pauseMs;
}
