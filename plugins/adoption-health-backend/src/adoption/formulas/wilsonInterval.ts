/** The 97.5 % quantile of the normal distribution: 95 % lie within. */
const Z = 1.959963984540054;

/**
 * Wilson's 95 % score interval of `n` out of `denominator`, which is not 0.
 * Source: metrics.md 2, "Team rank".
 */
export function wilsonInterval(share: { n: number; denominator: number }): {
  low: number;
  high: number;
} {
  const { n, denominator } = share;
  const rate = n / denominator;
  const spread = (Z * Z) / denominator;
  const centre = (rate + spread / 2) / (1 + spread);
  const half =
    Math.sqrt(spread * (rate * (1 - rate) + spread / 4)) / (1 + spread);
  // At the ends the bound is exact, whatever the arithmetic leaves.
  return {
    low: n === 0 ? 0 : centre - half,
    high: n === denominator ? 1 : centre + half,
  };
}
