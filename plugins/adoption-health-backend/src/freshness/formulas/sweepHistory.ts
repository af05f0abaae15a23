import { SweepOutcome } from '../tables';
import { SweepImpact } from './isPlausible';
import { SweepScope } from './sweepScope';

/** A sweep whose picture of the catalog was taken over. */
export interface CompleteSweep extends SweepScope {
  finishedMs: number;
}

/** What earlier sweeps came to. */
export interface SweepHistory {
  /** The sweep that began last. `finishedMs` is undefined while it runs. */
  latest?: { outcome: SweepOutcome; finishedMs?: number };
  /**
   * What the last sweep that read the whole catalog would have changed, where
   * it was held back.
   */
  held?: Omit<SweepImpact, 'known'>;
  completeSweeps: number;
  /** When the first complete sweep ended. */
  firstCompleteMs?: number;
  lastComplete?: CompleteSweep;
}
