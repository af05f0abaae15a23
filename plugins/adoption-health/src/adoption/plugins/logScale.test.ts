import { logScale } from './logScale';

describe('logScale', () => {
  it('gives every doubling the same room', () => {
    const { at } = logScale([1, 2, 4, 8]);
    expect(at(2) - at(1)).toBeCloseTo(at(8) - at(4));
  });

  it('holds all numbers, with room beyond them', () => {
    const { at } = logScale([0.02, 0.27]);
    expect(at(0.02)).toBeGreaterThan(0);
    expect(at(0.27)).toBeLessThan(1);
  });

  it('names round numbers', () => {
    expect(logScale([1.7, 26]).ticks).toEqual([2, 5, 10, 20]);
  });

  it('names more of them where the numbers are close together', () => {
    expect(logScale([5, 9]).ticks).toEqual([4, 5, 7, 10]);
  });

  it('holds a single number', () => {
    const { at, ticks } = logScale([3]);
    expect(at(3)).toBeCloseTo(0.5);
    expect(ticks).toEqual([3, 4]);
  });
});
