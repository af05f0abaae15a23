import { Conditions, Figure } from './figures/Figure';

/** What a bench is handed. */
export interface BenchRun {
  /** Small sizes and short durations: only shows that the bench works. */
  quick: boolean;
  /** Prints a figure; the conditions of the machine are added. */
  report(figure: Figure): void;
  /** Says what is being done, for who waits. */
  note(text: string): void;
  /** Conditions that hold from now on, e.g. the settings of Postgres. */
  under(conditions: Conditions): void;
  /** Undone when the bench ends, however it ends; the last one first. */
  atEnd(task: () => unknown): void;
}

/** Measures something, and reports each figure as it knows it. */
export type Bench = (run: BenchRun) => Promise<void>;
