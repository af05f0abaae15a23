/**
 * Keeps the latest answers by what they were made from. Who asks for one that
 * is being made waits for it; one that failed is not kept.
 */
export class Remembered<T> {
  /** The least recently used first. */
  readonly #answers = new Map<string, Promise<T>>();
  readonly #most: number;

  constructor(options: { most: number }) {
    this.#most = options.most;
  }

  /** The answer that was made from `source`, or a new one. */
  async of(source: string, make: () => Promise<T>): Promise<T> {
    const known = this.#answers.get(source);
    if (known) {
      this.#keep(source, known);
      return known;
    }
    const answer = make();
    this.#keep(source, answer);
    answer.catch(() => {
      if (this.#answers.get(source) === answer) {
        this.#answers.delete(source);
      }
    });
    return answer;
  }

  /** The answer that was made from `source`, where it is still there. */
  async find(source: string): Promise<T | undefined> {
    return this.#answers.get(source);
  }

  #keep(source: string, answer: Promise<T>): void {
    this.#answers.delete(source);
    this.#answers.set(source, answer);
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= this.#most) {
        return;
      }
      this.#answers.delete(oldest);
    }
  }
}
