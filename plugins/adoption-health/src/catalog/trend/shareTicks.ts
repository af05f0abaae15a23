/** Room above the highest mark, as a share of it. */
const HEADROOM = 1.1;
const STEPS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25];
const MOST_STEPS = 5;

/** Gridlines of a share axis: from 0, in steps one can say, past every mark. */
export function shareTicks(shares: number[]): number[] {
  const highest = Math.min(Math.max(...shares) * HEADROOM, 1);
  const step = STEPS.find(size => highest / size <= MOST_STEPS) ?? 0.25;
  const count = Math.max(1, Math.ceil(Number((highest / step).toFixed(6))));
  return Array.from({ length: count + 1 }, (_, i) =>
    Number((i * step).toFixed(3)),
  );
}
