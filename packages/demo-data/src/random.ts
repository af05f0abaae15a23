/** A stream of numbers that is the same for the same seed, everywhere. */
export type Random = {
  /** The next number, 0 <= n < 1. */
  next(): number;
  /** One of the items, each as likely. */
  pick<T>(items: readonly T[]): T;
};

const { imul } = Math;

/** Starts a seeded stream (mulberry32: small, fast, good enough for a demo). */
export function createRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) % 2 ** 32;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick: items => {
      if (items.length === 0) {
        throw new RangeError('There is nothing to pick from');
      }
      return items[Math.floor(next() * items.length)];
    },
  };
}
