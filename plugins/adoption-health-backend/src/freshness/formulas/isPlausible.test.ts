import { isPlausible } from './isPlausible';

const calm = { known: 100, found: 100, vanished: 0, turnedStale: 0 };

describe('isPlausible', () => {
  it.each([
    ['nothing changed', {}, true],
    ['a fifth vanished', { found: 80, vanished: 20 }, true],
    ['more than a fifth vanished', { found: 79, vanished: 21 }, false],
    ['more than a fifth turned stale', { turnedStale: 21 }, false],
    ['both together are a fifth', { vanished: 10, turnedStale: 10 }, true],
    ['both together are more', { vanished: 11, turnedStale: 10 }, false],
    [
      'fewer than 20 did, however large a share',
      { known: 30, vanished: 19 },
      true,
    ],
    ['20 did of few', { known: 30, vanished: 20 }, false],
    ['many did of very many', { known: 1000, vanished: 200 }, true],
    ['a small catalog is empty', { known: 3, found: 0, vanished: 3 }, false],
    ['it was and is empty', { known: 0, found: 0 }, true],
  ])('decides when %s', (_, overrides, expected) => {
    expect(isPlausible({ ...calm, ...overrides })).toBe(expected);
  });
});
