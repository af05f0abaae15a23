const HOUR_MS = 3_600_000;

/**
 * Turns the clock that this process reads the time from. It goes on at its own
 * pace from wherever it was set.
 */
export class Calendar {
  readonly #systemNow = Date.now;
  #aheadMs = 0;

  /** @param start - ISO 8601 time that it is from now on */
  constructor(start: string) {
    const now = () => this.#systemNow() + this.#aheadMs;
    Date.now = now;
    this.turnTo(start);
  }

  /** @param time - ISO 8601 */
  turnTo(time: string): void {
    this.#aheadMs = Date.parse(time) - this.#systemNow();
  }

  pass(hours: number): void {
    this.#aheadMs += hours * HOUR_MS;
  }

  /** It is the machine's clock again. */
  release(): void {
    Date.now = this.#systemNow;
  }
}
