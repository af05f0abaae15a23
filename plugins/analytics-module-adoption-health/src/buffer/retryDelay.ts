const firstMs = 1_000;
const longestMs = 2 * 60_000;

/**
 * How long to leave the server alone after the n-th failure in a row (n >= 1):
 * doubling, at most two minutes, and between half and all of that so that a
 * thousand browsers do not come back in the same second. What the server asks
 * for comes on top, since it may ask everybody for the same moment.
 */
export function retryDelay(
  failures: number,
  options: { random: () => number; retryAfterMs?: number },
): number {
  const full = Math.min(longestMs, firstMs * 2 ** (failures - 1));
  const jittered = full / 2 + (options.random() * full) / 2;
  return jittered + (options.retryAfterMs ?? 0);
}
