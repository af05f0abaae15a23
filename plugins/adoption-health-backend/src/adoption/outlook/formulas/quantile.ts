/**
 * The share-`q` quantile of ascending numbers, linear between neighbours.
 * NaN where there are none.
 */
export function quantile(sorted: readonly number[], q: number): number {
  const position = q * (sorted.length - 1);
  const below = Math.floor(position);
  const [low, high = low] = sorted.slice(below, below + 2);
  return low === undefined ? NaN : low + (position - below) * (high - low);
}

/** The median of ascending numbers; NaN where there are none. */
export function median(sorted: readonly number[]): number {
  return quantile(sorted, 0.5);
}
