import { SweepHistory } from './sweepHistory';

/** How long a catalog that was just connected may still be filling. */
const FILLING_MS = 24 * 60 * 60_000;

/**
 * Whether entities of a kind are being seen for the first time, so that one
 * that turns up now says nothing about when it changed. That is so until a
 * sweep that read the kind is complete, and for the first day of all: a catalog
 * fills over hours, and what it had not read yet is not new.
 */
export function isBaseline(
  history: SweepHistory,
  sighting: { kind: string; nowMs: number },
): boolean {
  const { lastComplete, firstCompleteMs } = history;
  if (lastComplete === undefined || firstCompleteMs === undefined) {
    return true;
  }
  return (
    !lastComplete.kinds.includes(sighting.kind.toLowerCase()) ||
    sighting.nowMs - firstCompleteMs < FILLING_MS
  );
}
