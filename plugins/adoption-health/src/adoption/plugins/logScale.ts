const STEPS = [1, 2, 5];
/** Where few marks are close together. */
const FINE_STEPS = [1, 1.5, 2, 3, 4, 5, 7];
const FEWEST_TICKS = 3;
/** Room beyond the outermost marks, as a factor. */
const ROOM = 1.35;

/** An axis on which every doubling takes the same room. */
export interface LogScale {
  /** Round numbers: 1, 2 or 5 times a power of ten, or more where few are. */
  ticks: number[];
  /** Where a number is, 0 at the beginning and 1 at the end. */
  at: (value: number) => number;
}

/** The axis that holds all of some positive numbers. */
export function logScale(values: readonly number[]): LogScale {
  const low = Math.min(...values) / ROOM;
  const high = Math.max(...values) * ROOM;
  const span = Math.log(high) - Math.log(low);
  const coarse = roundNumbers(STEPS);
  return {
    ticks: coarse.length < FEWEST_TICKS ? roundNumbers(FINE_STEPS) : coarse,
    at: value => (Math.log(value) - Math.log(low)) / span,
  };

  function roundNumbers(steps: readonly number[]): number[] {
    const first = Math.floor(Math.log10(low));
    const last = Math.ceil(Math.log10(high));
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
      .flatMap(power => steps.map(step => step * 10 ** power))
      .filter(tick => tick >= low && tick <= high);
  }
}
