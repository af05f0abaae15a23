/**
 * The median of numbers that occur several times each; undefined where there
 * are none. Of an even number of them it is the mean of the middle two.
 */
export function weightedMedian(
  occurrences: Iterable<[value: number, times: number]>,
): number | undefined {
  const sorted = [...occurrences]
    .filter(([, times]) => times > 0)
    .sort(([one], [other]) => one - other);
  const count = sorted.reduce((sum, [, times]) => sum + times, 0);
  if (count === 0) {
    return undefined;
  }
  const lower = valueAt(sorted, Math.floor((count - 1) / 2));
  const upper = valueAt(sorted, Math.floor(count / 2));
  return (lower + upper) / 2;
}

function valueAt(sorted: Array<[number, number]>, place: number): number {
  let passed = 0;
  for (const [value, times] of sorted) {
    passed += times;
    if (place < passed) {
      return value;
    }
  }
  return NaN;
}
