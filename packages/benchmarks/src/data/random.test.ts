import { popularIndex, seededRandom } from './random';

const first = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

describe('seededRandom', () => {
  it('gives the same numbers for a seed', () => {
    expect(first(1, 5)).toEqual(first(1, 5));
  });

  it('gives other numbers for another seed', () => {
    expect(first(1, 5)).not.toEqual(first(2, 5));
  });

  it('stays within 0 and 1 and spreads over both halves', () => {
    const numbers = first(3, 10_000);
    expect(numbers.every(number => number >= 0 && number < 1)).toBe(true);
    const low = numbers.filter(number => number < 0.5).length;
    expect(Math.abs(low - 5_000)).toBeLessThan(200);
  });
});

describe('popularIndex', () => {
  it('meets the first quarter about half of the time', () => {
    const random = seededRandom(4);
    const indexes = Array.from({ length: 10_000 }, () =>
      popularIndex(random, 100),
    );
    expect(Math.max(...indexes)).toBeLessThan(100);
    const low = indexes.filter(index => index < 25).length;
    expect(Math.abs(low - 5_000)).toBeLessThan(200);
  });
});
