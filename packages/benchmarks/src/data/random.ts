/** Numbers from 0 (included) to 1 (excluded), the same ones for a seed. */
export type Random = () => number;

/** A seeded generator: mulberry32, 32 bits of state. */
export function seededRandom(seed: number): Random {
  /* eslint-disable no-bitwise */
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /* eslint-enable no-bitwise */
}

/** An index below `count`; low ones are met far more often. */
export function popularIndex(random: Random, count: number): number {
  return Math.floor(count * random() ** 2);
}
