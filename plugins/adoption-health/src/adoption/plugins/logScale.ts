/** Round numbers between powers of ten, about evenly spread, most first. */
const STEPS = [[1, 2, 5], [1, 3], [1]];
/** Where few marks are close together. */
const FINE_STEPS = [1, 1.5, 2, 3, 4, 5, 7];
const FEWEST_TICKS = 3;
/** Room beyond the outermost marks, as a factor. */
const ROOM = 1.35;

/** An axis on which every doubling takes the same room. */
export interface LogScale {
  /** Round numbers, as many as have room for their names. */
  ticks: number[];
  /** Where a number is, 0 at the beginning and 1 at the end. */
  at: (value: number) => number;
}

/**
 * The axis that holds all of some positive numbers. Between ticks is at least
 * `leastGap`, a share of the axis, as far as powers of ten leave it.
 */
export function logScale(values: readonly number[], leastGap = 0): LogScale {
  const low = Math.min(...values) / ROOM;
  const high = Math.max(...values) * ROOM;
  const span = Math.log(high) - Math.log(low);
  const at = (value: number) => (Math.log(value) - Math.log(low)) / span;
  const fine = roundNumbers(FINE_STEPS);
  const usual = STEPS.map(roundNumbers).find(hasRoom) ?? roundNumbers([1]);
  const isTooFew = usual.length < FEWEST_TICKS && hasRoom(fine);
  return { ticks: isTooFew ? fine : usual, at };

  function roundNumbers(steps: readonly number[]): number[] {
    const first = Math.floor(Math.log10(low));
    const last = Math.ceil(Math.log10(high));
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
      .flatMap(power => steps.map(step => step * 10 ** power))
      .filter(tick => tick >= low && tick <= high);
  }

  function hasRoom(ticks: readonly number[]): boolean {
    return ticks.every(
      (tick, i) => i === 0 || at(tick) - at(ticks[i - 1]) >= leastGap,
    );
  }
}
