import { SweepOutcome } from '../tables';

/** A sweep whose picture of the catalog was taken over. */
export interface CompleteSweep {
  finishedMs: number;
  /** The kinds that were read, in lower case. */
  kinds: string[];
  /** Ids of the rules that were run. */
  rules: string[];
}

/** What earlier sweeps came to. */
export interface SweepHistory {
  /** The sweep that began last. `finishedMs` is undefined while it runs. */
  latest?: { outcome: SweepOutcome; finishedMs?: number };
  /** Whether the last sweep that read the whole catalog was held back. */
  wasHeld: boolean;
  completeSweeps: number;
  /** When the first complete sweep ended. */
  firstCompleteMs?: number;
  lastComplete?: CompleteSweep;
}
