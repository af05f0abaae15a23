import { setTimeout as sleep } from 'node:timers/promises';
import { sendBatch } from '../sendBatch';
import { signedInAs } from '../signedInAs';
import { NumberedBatch, numberedBatch } from './numberedBatch';

/** 404 is what a backend says of a plugin that it has not started yet. */
const COME_BACK = new Set([404, 503]);
const POLL_MS = 20;
const PAUSE_AFTER_FAILURE_MS = 50;

/**
 * People who send batch after batch. As a browser does, each repeats a batch
 * unchanged until it is acknowledged, and only then goes on.
 */
export class Senders {
  readonly acknowledged: NumberedBatch[] = [];
  /** Sent at least once, and given up before an answer came. */
  readonly uncertain: NumberedBatch[] = [];
  #repeats = 0;
  #stopped = false;
  #ended = false;
  readonly #work: Promise<void[]>;

  /** Starts `count` senders that take turns in `urls`. */
  constructor(options: { urls: string[]; count: number }) {
    const { urls, count } = options;
    this.#work = Promise.all(
      Array.from({ length: count }, (_, index) =>
        this.#send({
          url: urls[index % urls.length],
          userRef: `user:default/sender-${index}`,
          events: 1 + (index % 20),
        }),
      ),
    ).finally(() => {
      this.#ended = true;
    });
  }

  /** How often a batch had to be sent again. */
  get repeats(): number {
    return this.#repeats;
  }

  /** Resolves once `more` further batches are acknowledged. */
  async acknowledge(more: number): Promise<void> {
    const wanted = this.acknowledged.length + more;
    const reached = async () => {
      while (this.acknowledged.length < wanted && !this.#ended) {
        await sleep(POLL_MS);
      }
    };
    // A sender that failed would be waited for in vain.
    await Promise.race([reached(), this.#work]);
  }

  /** Lets the senders end; what is under way is waited for. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#work;
  }

  async #send(options: {
    url: string;
    userRef: string;
    events: number;
  }): Promise<void> {
    const token = await signedInAs(options.userRef);
    while (!this.#stopped) {
      const batch = numberedBatch(options);
      const known = await this.#sendUntilKnown(batch, { ...options, token });
      (known ? this.acknowledged : this.uncertain).push(batch);
    }
  }

  async #sendUntilKnown(
    batch: NumberedBatch,
    to: { url: string; token: string },
  ): Promise<boolean> {
    while (!this.#stopped) {
      const answer = await sendBatch({ ...to, batch }).catch(() => undefined);
      if (answer?.kind === 'acknowledged') return true;
      if (answer && !COME_BACK.has(answer.status)) {
        throw new Error(`Answered ${answer.status}: ${answer.text}`);
      }
      this.#repeats += 1;
      await sleep(PAUSE_AFTER_FAILURE_MS);
    }
    return false;
  }
}
