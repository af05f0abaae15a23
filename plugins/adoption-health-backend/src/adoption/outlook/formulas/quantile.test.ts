import { median, quantile } from './quantile';

describe('quantile', () => {
  it.each([
    [[7], 0, 7],
    [[7], 1, 7],
    [[1, 2], 0.5, 1.5],
    [[1, 2, 4], 0.75, 3],
    [[0, 10], 0.1, 1],
    [[1, 2, 3, 4], 1, 4],
  ])('of %j at %d is %d', (sorted, q, expected) => {
    expect(quantile(sorted, q)).toBeCloseTo(expected, 12);
  });

  it('is no number without numbers', () => {
    expect(quantile([], 0.5)).toBeNaN();
  });

  it('has the median in its middle', () => {
    expect(median([1, 5, 100])).toBe(5);
    expect(median([1, 5, 7, 100])).toBe(6);
  });
});
