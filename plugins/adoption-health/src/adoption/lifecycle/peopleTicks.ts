const STEPS = [1, 2, 5];
const MOST_STEPS = 5;

/** Gridlines from zero up to a number of people, in round steps. */
export function peopleTicks(highest: number): number[] {
  const step = roundStep(Math.max(highest, 1) / MOST_STEPS);
  const count = Math.ceil(Math.max(highest, 1) / step);
  return Array.from({ length: count + 1 }, (_, i) => i * step);
}

/** The smallest 1, 2 or 5 times a power of ten that is at least `size`. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(size, 1)));
  const step = STEPS.find(one => one * power >= size);
  return step === undefined ? 10 * power : step * power;
}
