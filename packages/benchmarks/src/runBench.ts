import { BenchRun } from './Bench';
import { KnownBench } from './benches';
import { Conditions, Figure } from './figures/Figure';
import { machine } from './figures/machine';

/**
 * Runs a bench: its figures, with all conditions, go to `onFigure`, what it
 * does goes to `note`.
 * Whatever it started is ended before this resolves. Throws what it throws.
 */
export async function runBench(
  bench: KnownBench,
  options: {
    quick: boolean;
    onFigure: (figure: Figure) => void;
    note: (text: string) => void;
  },
): Promise<void> {
  const { quick, onFigure } = options;
  const tasks: Array<() => unknown> = [];
  const common: Conditions = { ...machine(), quick };
  const run: BenchRun = {
    quick,
    report: figure =>
      onFigure({ ...figure, conditions: { ...common, ...figure.conditions } }),
    note: text => options.note(`${bench.name}: ${text}`),
    under: conditions => Object.assign(common, conditions),
    atEnd: task => tasks.push(task),
  };
  try {
    await bench.measure(run);
  } finally {
    for (const task of tasks.reverse()) {
      await task();
    }
  }
}
