/** The time that a sweep may spend asking others, ms; reading is free. */
export class AskingTime {
  #leftMs: number;

  constructor(ms: number) {
    this.#leftMs = ms;
  }

  get isSpent(): boolean {
    return this.#leftMs <= 0;
  }

  /** Does something on this time. Throws what it throws. */
  async spendOn<T>(work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.#leftMs -= performance.now() - start;
    }
  }
}
