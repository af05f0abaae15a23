/** Room above the highest mark, as a share of it. */
const HEADROOM = 1.15;
const STEPS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25];
const WIDEST_STEP = 0.25;
const MOST_STEPS = 5;

/**
 * Gridlines of a share axis: from 0, in steps one can say, past every mark.
 * Half per cents only where the axis is `exact` enough to tell them apart.
 */
export function shareTicks(
  shares: readonly number[],
  { exact = false }: { exact?: boolean } = {},
): number[] {
  const highest = Math.min(Math.max(...shares, 0) * HEADROOM, 1);
  const steps = exact ? STEPS : STEPS.slice(1);
  const step = steps.find(size => highest / size <= MOST_STEPS) ?? WIDEST_STEP;
  const count = Math.max(1, Math.ceil(Number((highest / step).toFixed(6))));
  return Array.from({ length: count + 1 }, (_, i) =>
    Number((i * step).toFixed(3)),
  );
}
