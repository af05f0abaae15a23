import { FrozenBatch } from './frozenBatch';
import { giveUpBatch } from './giveUpBatch';
import { Tally } from './tally';
import { withList } from './withList';

/**
 * What one page keeps in storage for one person: the batches that have not
 * been acknowledged, and what became of the others. Both are written in one
 * piece, so they agree wherever the page may have been interrupted.
 */
export interface LaneRecord {
  writtenAt: number;
  /** The page said good-bye: whoever comes next may take the batches over. */
  released: boolean;
  tally: Tally;
  batches: FrozenBatch[];
}

/** The record as text; events go in as the very text that is sent. */
export function encodeLane(record: LaneRecord): string {
  const { batches, ...head } = record;
  const texts = batches.map(({ events, ...batch }) =>
    withList(batch, { name: 'events', texts: events.map(one => one.json) }),
  );
  return withList(head, { name: 'batches', texts });
}

/** What a lane holds without batches that nobody would accept any more. */
export function withoutExpired<T extends Pick<LaneRecord, 'batches' | 'tally'>>(
  record: T,
  { now, keepMs }: { now: number; keepMs: number },
): T {
  const batches: FrozenBatch[] = [];
  let { tally } = record;
  for (const batch of record.batches) {
    if (batch.frozenAt + keepMs > now) {
      batches.push(batch);
    } else {
      tally = giveUpBatch(tally, { batch, reason: 'expired' });
    }
  }
  return { ...record, batches, tally };
}

/** Events in batches. */
export function countEvents(batches: readonly FrozenBatch[]): number {
  return batches.reduce((sum, batch) => sum + batch.events.length, 0);
}
