const heartbeatMs = 30_000;
const redrawMs = 1000;

/**
 * Shows one long step at a time: in a terminal as a line that counts seconds,
 * elsewhere as a line at the start, one every half minute, and one at the end.
 */
export class Progress {
  #label = '';
  #note = '';
  #startedAt = 0;
  /** @type {NodeJS.Timeout | undefined} */
  #timer;
  #terminal = process.stdout.isTTY && !process.env.CI;

  /** @param {string} label - what begins now */
  begin(label) {
    this.#label = label;
    this.#note = '';
    this.#startedAt = performance.now();
    if (this.#terminal) {
      this.#timer = setInterval(() => this.#redraw(), redrawMs);
      this.#redraw();
    } else {
      console.log(`  ${label} ...`);
      this.#timer = setInterval(() => {
        const note = this.#note ? `: ${this.#note}` : '';
        console.log(`  ${label}, ${this.#seconds()} s so far${note}`);
      }, heartbeatMs);
    }
    this.#timer.unref();
  }

  /** @param {string} text - where the step stands */
  note(text) {
    this.#note = text;
  }

  /**
   * @param {boolean} good
   * @param {string} [result] - in a few words
   */
  end(good, result = '') {
    clearInterval(this.#timer);
    if (this.#terminal) process.stdout.write('\r\u001b[K');
    const mark = good ? '✔' : '✘';
    const detail = result ? `  ${result}` : '';
    console.log(`${mark} ${this.#label}  ${this.#seconds()} s${detail}`);
  }

  /**
   * Shows a task as one step.
   *
   * @template T
   * @param {string} label
   * @param {(report: (text: string) => void) => Promise<T>} task
   * @returns {Promise<T>}
   */
  async step(label, task) {
    this.begin(label);
    try {
      const value = await task(text => this.note(text));
      this.end(true);
      return value;
    } catch (error) {
      this.end(false);
      throw error;
    }
  }

  #seconds() {
    return Math.round((performance.now() - this.#startedAt) / 1000);
  }

  #redraw() {
    const note = this.#note ? `  ${this.#note}` : '';
    const line = `  ${this.#label}  ${this.#seconds()} s${note}`;
    const width = process.stdout.columns ?? 80;
    process.stdout.write(`\r\u001b[K${line.slice(0, width - 1)}`);
  }
}
