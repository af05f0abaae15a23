import { FrozenBatch } from './frozenBatch';
import {
  countEvents,
  encodeLane,
  LaneRecord,
  withoutExpired,
} from './laneRecord';
import {
  addTallies,
  DropReason,
  emptyTally,
  Tally,
  withDropped,
} from './tally';
import { TextStore } from './TextStore';

/** Every key of ours that holds events begins with this. */
export const lanePrefix = 'adoption-health.queue.';

/**
 * One page's queue for one person. Only its page writes to it, so tabs never
 * overwrite each other; when that page is gone, another one of the same person
 * takes the whole lane over by removing its key, and a page that was not gone
 * after all finds its key missing and lets go.
 */
export class Lane {
  batches: FrozenBatch[] = [];
  tally: Tally = emptyTally();
  private isSaved = false;

  constructor(
    private readonly store: TextStore,
    readonly key: string,
  ) {}

  /** Another page has taken over what this lane held. */
  get isTaken(): boolean {
    return this.isSaved && this.store.isMissing(this.key);
  }

  /** Writes the lane down; where that is impossible it lives in memory. */
  save(state: { writtenAt: number; released: boolean }): void {
    if (this.isTaken) {
      return;
    }
    const { batches, tally } = this;
    const text = encodeLane({ ...state, batches, tally });
    this.isSaved = this.store.set(this.key, text);
  }

  /** Gives up batches that nobody would accept any more. */
  dropExpired(limit: { now: number; keepMs: number }): void {
    const { batches, tally } = withoutExpired(
      { batches: this.batches, tally: this.tally },
      limit,
    );
    this.batches = batches;
    this.tally = tally;
  }

  /** Makes the batches and counts of a lane without a page its own. */
  take(record: LaneRecord): void {
    this.batches = [...record.batches, ...this.batches];
    this.tally = addTallies(record.tally, this.tally);
  }

  /** Exchanges a batch for others, or for none; false if it has gone. */
  replace(batch: FrozenBatch, others: FrozenBatch[] = []): boolean {
    if (!this.batches.includes(batch)) {
      return false;
    }
    this.batches = this.batches.flatMap(one =>
      one === batch ? others : [one],
    );
    return true;
  }

  /** Gives a batch up; false if it has gone. */
  drop(batch: FrozenBatch, reason: DropReason): boolean {
    const isHere = this.replace(batch);
    if (isHere) {
      const count = batch.events.length;
      this.tally = withDropped(this.tally, { reason, count });
    }
    return isHere;
  }

  /** Gives everything up and forgets what was stored. */
  discard(reason: DropReason): void {
    const count = this.queued;
    this.tally = withDropped(this.tally, { reason, count });
    this.batches = [];
    this.isSaved = false;
    this.store.remove(this.key);
  }

  /** Events waiting. */
  get queued(): number {
    return countEvents(this.batches);
  }

  /** Events waiting that only memory holds. */
  get unsaved(): number {
    return this.isSaved ? 0 : this.queued;
  }
}
