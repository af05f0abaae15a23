import { FrozenBatch, mayBeStored } from './frozenBatch';
import { addCounts, DropReason, Tally, withDropped } from './tally';

/**
 * The tally after giving up a batch. What the batch was to report waits for the
 * next one, but only where it certainly was not stored: rather not at all than
 * twice.
 */
export function giveUpBatch(
  tally: Tally,
  { batch, reason }: { batch: FrozenBatch; reason: DropReason },
): Tally {
  const after = withDropped(tally, { reason, count: batch.events.length });
  const back = mayBeStored(batch) ? {} : batch.dropped;
  return { ...after, unreported: addCounts(after.unreported, back) };
}
