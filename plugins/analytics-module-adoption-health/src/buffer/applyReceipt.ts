import type { TelemetryReceipt } from 'backstage-plugin-adoption-health-common';
import { Tally, withDropped } from './tally';

/**
 * Counts a batch as the server says it ended. Every event is counted exactly
 * once, also should the figures of a receipt not add up.
 */
export function applyReceipt(
  tally: Tally,
  { receipt, events }: { receipt: TelemetryReceipt; events: number },
): Tally {
  let left = events;
  function share(count: number): number {
    const part = Math.max(0, Math.min(left, count));
    left -= part;
    return part;
  }
  const stored = tally.stored + share(receipt.stored);
  const rejected = tally.rejected + share(receipt.rejected.length);
  const duplicate = tally.duplicate + share(receipt.duplicate);
  return withDropped(
    { ...tally, stored, rejected, duplicate },
    { reason: 'unaccounted', count: left },
  );
}
