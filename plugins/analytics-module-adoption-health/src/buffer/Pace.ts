import { Clock } from './bufferOptions';
import { retryDelay } from './retryDelay';

/** Decides when the server may be asked again after failures. */
export class Pace {
  readonly #options: { clock: Clock; random: () => number };
  #failures = 0;
  #notBefore = 0;

  constructor(options: { clock: Clock; random: () => number }) {
    this.#options = options;
  }

  /** How long to wait from now; 0 when nothing stands against sending. */
  get waitMs(): number {
    return Math.max(0, this.#notBefore - this.#options.clock());
  }

  /** Each failure in a row makes the wait longer. */
  failed(retryAfterMs?: number): void {
    const { clock, random } = this.#options;
    this.#failures += 1;
    this.#notBefore =
      clock() + retryDelay(this.#failures, { random, retryAfterMs });
  }

  /** The server answered, or there is news that make it worth asking. */
  reset(): void {
    this.#failures = 0;
    this.#notBefore = 0;
  }
}
