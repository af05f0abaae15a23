/**
 * The nearest-rank quantile of values in any order: a value that occurred.
 * Throws RangeError without values.
 */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) {
    throw new RangeError('No values, no quantile');
  }
  const ascending = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * ascending.length));
  return ascending[rank - 1];
}

/** The middle of what several rounds gave. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
