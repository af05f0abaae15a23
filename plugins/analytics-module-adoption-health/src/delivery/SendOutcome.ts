import type { TelemetryReceipt } from 'backstage-plugin-adoption-health-common';

/** What the attempt to send a batch led to. */
export type SendOutcome =
  /** The server has committed the batch and says what became of it. */
  | { kind: 'receipt'; receipt: TelemetryReceipt }
  /**
   * To be tried again later. `doubtful` when the batch may have been stored
   * although nobody said so.
   */
  | { kind: 'retry'; doubtful: boolean; retryAfterMs?: number }
  /** The token was not accepted. */
  | { kind: 'unauthorized' }
  /** Refused whole because of its size; nothing was stored. */
  | { kind: 'too-large' }
  /** Refused for good. */
  | { kind: 'refused' };
