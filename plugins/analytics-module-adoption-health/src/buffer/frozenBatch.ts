import * as bufferLimits from './bufferLimits';
import { SerialisedEvent } from './serialiseEvent';
import { DropCounts } from './tally';

/**
 * Events under one id. Neither ever changes again, so the server can tell a
 * resend from something new; what follows them is about sending only.
 */
export interface FrozenBatch {
  readonly id: string;
  readonly frozenAt: number;
  readonly events: readonly SerialisedEvent[];
  /** Events given up before, which it tells the server; set before it is sent. */
  dropped: DropCounts;
  attempts: number;
  /** Since when an attempt is under way whose end is not known. */
  triedAt?: number;
  /** An attempt ended without an answer: it may have been stored. */
  doubtful: boolean;
}

/** Divides events into batches of the usual size, oldest first. */
export function freezeEvents(
  events: readonly SerialisedEvent[],
  options: { newId: () => string; now: number },
): FrozenBatch[] {
  const portions: SerialisedEvent[][] = [];
  let bytes = Infinity;
  for (const event of events) {
    const last = portions[portions.length - 1];
    bytes += event.bytes + 1;
    if (
      bytes > bufferLimits.batchBytes ||
      last.length >= bufferLimits.batchEvents
    ) {
      portions.push([event]);
      bytes = event.bytes;
    } else {
      last.push(event);
    }
  }
  return portions.map(portion => freeze(portion, options));
}

/** Two new batches with the halves of one that was refused as too large. */
export function splitBatch(
  batch: FrozenBatch,
  options: { newId: () => string },
): FrozenBatch[] {
  const middle = Math.ceil(batch.events.length / 2);
  const [first, second] = [
    batch.events.slice(0, middle),
    batch.events.slice(middle),
  ].map(half => freeze(half, { ...options, now: batch.frozenAt }));
  return [{ ...first, dropped: batch.dropped }, second];
}

/** Whether the server may have a batch although it never said so. */
export function mayBeStored({ doubtful, triedAt }: FrozenBatch): boolean {
  return doubtful || triedAt !== undefined;
}

/** Bytes of the events of a batch. */
export function batchBytes(batch: FrozenBatch): number {
  return batch.events.reduce((sum, event) => sum + event.bytes + 1, 0);
}

function freeze(
  events: readonly SerialisedEvent[],
  { newId, now }: { newId: () => string; now: number },
): FrozenBatch {
  return {
    id: newId(),
    frozenAt: now,
    events,
    dropped: {},
    attempts: 0,
    doubtful: false,
  };
}
