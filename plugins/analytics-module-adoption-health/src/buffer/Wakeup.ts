import { BufferOptions } from './bufferOptions';

/** One alarm at the earliest of the times asked for; none while idle. */
export class Wakeup {
  private alarm?: { at: number; cancel: () => void };

  constructor(
    private readonly options: Pick<BufferOptions, 'clock' | 'schedule'>,
    private readonly action: () => void,
  ) {}

  /** Makes sure that the action runs no later than in so many milliseconds. */
  within(delayMs: number): void {
    const { clock, schedule } = this.options;
    const at = clock() + delayMs;
    if (this.alarm && this.alarm.at <= at) {
      return;
    }
    this.alarm?.cancel();
    const cancel = schedule(() => {
      this.alarm = undefined;
      this.action();
    }, delayMs);
    this.alarm = { at, cancel };
  }
}
