import { SendOutcome } from '../delivery/SendOutcome';
import { applyReceipt } from './applyReceipt';
import * as bufferLimits from './bufferLimits';
import { BufferOptions, SendRequest } from './bufferOptions';
import {
  batchBytes,
  FrozenBatch,
  mayBeStored,
  splitBatch,
} from './frozenBatch';
import { Lane } from './Lane';
import { Lanes } from './Lanes';
import { Pace } from './Pace';
import { Person } from './Person';
import { tokenFor } from './tokenFor';

/** Room for the batch id, the time, counts and punctuation in a body. */
const envelopeBytes = 400;

/** Sends batches as the person they belong to, and settles what comes back. */
export class Delivery {
  readonly #options: BufferOptions;
  readonly #lanes: Lanes;
  readonly #pace: Pace;

  constructor(options: BufferOptions, lanes: Lanes, pace: Pace) {
    this.#options = options;
    this.#lanes = lanes;
    this.#pace = pace;
  }

  /** Sends batch after batch until none is due or the server needs a pause. */
  async sendDue(lane: Lane, person: Person): Promise<void> {
    let [batch] = this.#dueBatches(lane);
    while (batch && this.#pace.waitMs === 0) {
      let outcome = await this.#sendAs(person, { lane, batch });
      if (outcome?.kind === 'unauthorized') {
        outcome = await this.#sendAs(person, { lane, batch });
      }
      if (!outcome) {
        this.#pace.failed();
        return;
      }
      this.#settle({ lane, batch, outcome });
      [batch] = this.#dueBatches(lane);
    }
  }

  /** Sends the little that may outlive the page, with the token at hand. */
  sendKeepalive(lane: Lane, person: Person): void {
    const token = tokenFor(person.userRef, this.#options.callerAtHand());
    if (!token || this.#pace.waitMs > 0) {
      return;
    }
    const mostBytes = bufferLimits.keepaliveBytes - envelopeBytes;
    this.#dueBatches(lane)
      .filter(batch => batchBytes(batch) <= mostBytes)
      .slice(0, bufferLimits.keepaliveSends)
      .forEach(async batch => {
        const outcome = await this.#send(lane, {
          batch,
          token,
          keepalive: true,
        });
        this.#settle({ lane, batch, outcome });
      });
  }

  /** Those that were tried least come first, so that none blocks the others. */
  #dueBatches(lane: Lane): FrozenBatch[] {
    if (lane.isTaken) {
      return [];
    }
    return lane.batches
      .filter(batch => this.#isDue(batch))
      .sort((one, other) => one.attempts - other.attempts);
  }

  /** Nobody is trying it, as far as can be known. */
  #isDue({ triedAt }: FrozenBatch): boolean {
    const settledBy = this.#options.clock() - bufferLimits.attemptMs;
    return triedAt === undefined || triedAt <= settledBy;
  }

  /** `undefined` when it is not this person, willing, with their token, now. */
  async #sendAs(
    person: Person,
    { lane, batch }: { lane: Lane; batch: FrozenBatch },
  ): Promise<SendOutcome | undefined> {
    const token = tokenFor(person.userRef, await this.#options.identify());
    if (!token || !this.#isDue(batch) || !this.#options.isAllowed()) {
      return undefined;
    }
    return this.#send(lane, { batch, token, keepalive: false });
  }

  async #send(lane: Lane, request: SendRequest): Promise<SendOutcome> {
    const { batch } = request;
    // An attempt that never came to an end may have succeeded.
    batch.doubtful = mayBeStored(batch);
    batch.attempts += 1;
    batch.triedAt = this.#options.clock();
    this.#lanes.save(lane);
    try {
      return await this.#options.send(request);
    } catch {
      return { kind: 'retry', doubtful: true };
    } finally {
      batch.triedAt = undefined;
    }
  }

  #settle(sent: {
    lane: Lane;
    batch: FrozenBatch;
    outcome: SendOutcome;
  }): void {
    const { lane, batch, outcome } = sent;
    if (outcome.kind === 'receipt') {
      this.#pace.reset();
      if (lane.replace(batch)) {
        const { receipt } = outcome;
        const events = batch.events.length;
        lane.tally = applyReceipt(lane.tally, { receipt, events });
      }
    } else if (outcome.kind === 'refused') {
      lane.drop(batch, 'refused');
    } else if (outcome.kind === 'too-large') {
      this.#settleTooLarge(lane, batch);
    } else {
      const isRetry = outcome.kind === 'retry';
      batch.doubtful ||= isRetry && outcome.doubtful;
      this.#pace.failed(isRetry ? outcome.retryAfterMs : undefined);
    }
    this.#lanes.save(lane);
  }

  /** New ids are safe only where the old one certainly was not stored. */
  #settleTooLarge(lane: Lane, batch: FrozenBatch): void {
    if (batch.events.length > 1 && !batch.doubtful) {
      lane.replace(batch, splitBatch(batch, this.#options));
    } else {
      lane.drop(batch, 'too-large');
    }
  }
}
