import { LoggerService } from '@backstage/backend-plugin-api';
import { Notice, Notifier, NotifierMissingError } from './Notifier';

const PAUSE_MS = 3_600_000;

/** How a claim of the right to send a notice goes on. */
export interface Claim {
  /** False where somebody else has it. */
  take(): Promise<boolean>;
  confirm(): Promise<void>;
  /** For a notice that certainly reached nobody. */
  release(): Promise<void>;
}

/**
 * Hands claimed notices over, each at most once. After a failure nothing is
 * sent for an hour, so that neither people's weeks nor the log are used up.
 */
export class Delivery {
  readonly #notifier: Notifier;
  readonly #logger: LoggerService;
  #pausedUntilMs = -Infinity;
  #saidMissing = false;

  constructor(options: { notifier: Notifier; logger: LoggerService }) {
    this.#notifier = options.notifier;
    this.#logger = options.logger;
  }

  isPaused(nowMs: number): boolean {
    return nowMs < this.#pausedUntilMs;
  }

  /**
   * Sends a notice if nobody else does. Throws what the notifier throws where
   * it is not known whether the notice arrived; it is not sent again then.
   */
  async deliver(
    notice: Notice,
    options: { claim: Claim; nowMs: number },
  ): Promise<'sent' | 'not-ours' | 'nobody-takes-it'> {
    const { claim, nowMs } = options;
    if (!(await claim.take())) {
      return 'not-ours';
    }
    try {
      await this.#notifier.send(notice);
    } catch (error) {
      this.#pausedUntilMs = nowMs + PAUSE_MS;
      if (!(error instanceof NotifierMissingError)) {
        throw error;
      }
      await claim.release();
      this.#sayMissing(error);
      return 'nobody-takes-it';
    }
    this.#saidMissing = false;
    await claim.confirm();
    return 'sent';
  }

  #sayMissing(error: NotifierMissingError): void {
    if (!this.#saidMissing) {
      this.#saidMissing = true;
      this.#logger.warn(
        `Nobody is notified of stale catalog entries: ${error.message}. It is tried again every hour.`,
        { cause: String(error.cause) },
      );
    }
  }
}
