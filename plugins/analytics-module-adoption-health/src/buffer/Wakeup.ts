import { BufferOptions } from './bufferOptions';

/** One alarm at the earliest of the times asked for; none while idle. */
export class Wakeup {
  readonly #options: Pick<BufferOptions, 'clock' | 'schedule'>;
  readonly #action: () => void;
  #alarm?: { at: number; cancel: () => void };

  constructor(
    options: Pick<BufferOptions, 'clock' | 'schedule'>,
    action: () => void,
  ) {
    this.#options = options;
    this.#action = action;
  }

  /** Makes sure that the action runs no later than in so many milliseconds. */
  within(delayMs: number): void {
    const { clock, schedule } = this.#options;
    const at = clock() + delayMs;
    if (this.#alarm && this.#alarm.at <= at) {
      return;
    }
    this.#alarm?.cancel();
    const cancel = schedule(() => {
      this.#alarm = undefined;
      this.#action();
    }, delayMs);
    this.#alarm = { at, cancel };
  }
}
