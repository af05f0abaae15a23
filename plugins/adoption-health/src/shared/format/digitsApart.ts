const MOST_DIGITS = 4;

/**
 * How many decimals `value` needs so that it does not read like `target`
 * although it stands on another side of it: 29.96 against 30 needs two.
 * At least `digits`, at most four.
 */
export function digitsApart(
  value: number,
  options: { digits: number; target?: number },
): number {
  const { digits, target } = options;
  if (target === undefined || value === target) {
    return digits;
  }
  for (let more = digits; more < MOST_DIGITS; more += 1) {
    if (Number(value.toFixed(more)) !== Number(target.toFixed(more))) {
      return more;
    }
  }
  return MOST_DIGITS;
}
