import fc from 'fast-check';
import { partsShown } from './partsShown';

const shown = (sizes: number[], wholes = [sizes.map((_, part) => part)]) =>
  [
    ...partsShown({ sizes: new Map(sizes.entries()), wholes, minimum: 5 }),
  ].sort();

describe('partsShown', () => {
  it.each([
    ['nothing of nothing', [], []],
    ['what is large enough', [5, 9], [0, 1]],
    ['nothing that is too small', [4, 4, 0], []],
    ['a part beside nobody', [5, 0], [0]],
    ['no part that tells of the rest', [5, 4], []],
    ['a part beside a rest of enough', [9, 4, 1], [0]],
    ['no smallest part beside a rest of few', [9, 6, 4], [0]],
    ['no part at all, where that leaves few', [7, 1], []],
  ])('shows %s', (_, sizes, expected) => {
    expect(shown(sizes)).toEqual(expected);
  });

  it('looks again at a whole that shares what was left out of another', () => {
    // 1 goes for 0, and then tells of 2.
    const wholes = [
      [0, 1],
      [1, 2, 3],
    ];
    expect(shown([2, 6, 2, 9], wholes)).toEqual([3]);
    expect(shown([2, 6, 0, 9], wholes)).toEqual([3]);
  });

  it('never leaves 1 to 4 people of a whole of which something is shown', () => {
    const size = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(fc.array(size, { minLength: 4, maxLength: 8 }), sizes => {
        const wholes = [[0, 1, 2], [2, 3], sizes.map((_, part) => part)];
        const kept = shown(sizes, wholes);
        for (const part of kept) {
          expect(sizes[part]).toBeGreaterThanOrEqual(5);
        }
        for (const whole of wholes) {
          const left = whole
            .filter(part => !kept.includes(part))
            .reduce((sum, part) => sum + sizes[part], 0);
          const isAnyShown = whole.some(part => kept.includes(part));
          expect(isAnyShown && left > 0 && left < 5).toBe(false);
        }
      }),
    );
  });

  it('shows everything where nothing is too small', () => {
    const sizes = new Map([
      [0, 0],
      [1, 3],
    ]);
    expect([...partsShown({ sizes, wholes: [[0, 1]], minimum: 0 })]).toEqual([
      0, 1,
    ]);
  });
});
