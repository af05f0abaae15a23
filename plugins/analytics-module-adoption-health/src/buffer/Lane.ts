import { FrozenBatch } from './frozenBatch';
import { giveUpBatch } from './giveUpBatch';
import {
  countEvents,
  encodeLane,
  LaneRecord,
  withoutExpired,
} from './laneRecord';
import {
  addTallies,
  DropCounts,
  DropReason,
  emptyTally,
  lessCounts,
  Tally,
  withObjection,
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
  readonly #store: TextStore;
  batches: FrozenBatch[] = [];
  tally: Tally = emptyTally();
  /** Storage holds what memory does. */
  isSaved = false;
  /** The counts that the text in storage, if there is one, has to report. */
  #toldByText?: DropCounts;

  constructor(
    store: TextStore,
    readonly key: string,
  ) {
    this.#store = store;
  }

  /** Another page has taken over what this lane held. */
  get isTaken(): boolean {
    return this.isSaved && this.#store.isMissing(this.key);
  }

  /** Writes the lane down; where that is impossible it lives in memory. */
  save(state: { writtenAt: number; released: boolean }): void {
    if (this.isTaken) {
      return;
    }
    this.#letGoOfOldText();
    const { batches, tally } = this;
    const text = encodeLane({ ...state, batches, tally });
    this.isSaved = this.#store.set(this.key, text);
    if (this.isSaved) {
      this.#toldByText = tally.unreported;
    } else if (this.#toldByText) {
      // Another page may find the older text and send what is in it.
      batches.forEach(batch => {
        batch.doubtful = true;
      });
    }
  }

  /**
   * Takes in what was just frozen, and has it tell the server of what was given
   * up: not while storage holds a text that would have it told once more.
   */
  append(
    more: { batches: FrozenBatch[]; tally: Tally },
    state: { writtenAt: number; released: boolean },
  ): void {
    this.#letGoOfOldText();
    this.batches.push(...more.batches);
    const tally = addTallies(this.tally, more.tally);
    this.tally = tally;
    const [first] = more.batches;
    if (first) {
      first.dropped = tally.unreported;
      this.tally = { ...tally, unreported: {} };
    }
    this.save(state);
    if (first && !this.isSaved && this.#toldByText) {
      first.dropped = {};
      this.tally = tally;
    }
  }

  /** Gives up batches that nobody would accept any more. */
  dropExpired(limit: { now: number; keepMs: number }): void {
    const { batches, tally } = withoutExpired(this, limit);
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
      this.tally = giveUpBatch(this.tally, { batch, reason });
    }
    return isHere;
  }

  /** Gives everything up for somebody who objects, in storage too. */
  discard(): void {
    this.tally = withObjection(this.tally, this.queued);
    this.batches = [];
    this.isSaved = false;
    this.#toldByText = undefined;
    this.#store.remove(this.key);
  }

  /** Events waiting. */
  get queued(): number {
    return countEvents(this.batches);
  }

  /** Whoever took an older text over also tells what was in it. */
  #letGoOfOldText(): void {
    if (this.#toldByText && this.#store.isMissing(this.key)) {
      const unreported = lessCounts(this.tally.unreported, this.#toldByText);
      this.tally = { ...this.tally, unreported };
      this.#toldByText = undefined;
    }
  }
}
