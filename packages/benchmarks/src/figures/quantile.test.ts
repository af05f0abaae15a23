import { median, quantile } from './quantile';

describe('quantile', () => {
  it.each([
    [0, 1],
    [0.5, 3],
    [0.95, 5],
    [1, 5],
  ])('of 5 1 4 2 3 at %p is %p', (share, expected) => {
    expect(quantile([5, 1, 4, 2, 3], share)).toBe(expected);
  });

  it('is the value itself where there is one', () => {
    expect(quantile([7], 0.95)).toBe(7);
  });

  it('leaves the values as they are', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it('is refused without values', () => {
    expect(() => quantile([], 0.5)).toThrow('No values');
  });
});

describe('median', () => {
  it('is the middle one, not a mean', () => {
    expect(median([100, 1, 2])).toBe(2);
  });
});
