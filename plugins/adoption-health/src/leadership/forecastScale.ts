const STEPS = [0.1, 0.2, 0.4, 0.6, 0.8, 1];

/** Where an axis of shares ends: the first round step above all of them. */
export function forecastScale(shares: number[]): number {
  const largest = Math.max(...shares);
  return STEPS.find(step => largest <= 0.9 * step) ?? 1;
}
