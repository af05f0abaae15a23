import fc from 'fast-check';
import { weightedMedian } from './weightedMedian';

describe('weightedMedian', () => {
  it('is none of nothing', () => {
    expect(weightedMedian([])).toBeUndefined();
    expect(weightedMedian([[3, 0]])).toBeUndefined();
  });

  it('equals the median of the numbers one by one', () => {
    const entry = fc.tuple(
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 0, max: 6 }),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), entries => {
        const all = entries
          .flatMap(([value, times]) => Array<number>(times).fill(value))
          .sort((a, b) => a - b);
        const half = all.length / 2;
        const expected = Number.isInteger(half)
          ? (all[half - 1] + all[half]) / 2
          : all[Math.floor(half)];
        expect(weightedMedian(entries)).toBe(
          all.length === 0 ? undefined : expected,
        );
      }),
    );
  });
});
