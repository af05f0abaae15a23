import fc from 'fast-check';
import { createRandom } from './random';

const draw = (seed: number, count: number) => {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => random.next());
};

describe('createRandom', () => {
  it('gives the same stream for the same seed', () => {
    fc.assert(
      fc.property(fc.nat(), seed => {
        expect(draw(seed, 20)).toEqual(draw(seed, 20));
      }),
    );
  });

  it('gives another stream for another seed', () => {
    expect(draw(1, 5)).not.toEqual(draw(2, 5));
  });

  it('stays at or above 0 and below 1', () => {
    fc.assert(
      fc.property(fc.nat(), seed => {
        for (const value of draw(seed, 100)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThan(1);
        }
      }),
    );
  });

  it('picks every item about as often', () => {
    const random = createRandom(7);
    const counts = new Map([
      ['a', 0],
      ['b', 0],
      ['c', 0],
    ]);
    for (let i = 0; i < 3000; i += 1) {
      const item = random.pick([...counts.keys()]);
      counts.set(item, (counts.get(item) ?? 0) + 1);
    }
    for (const count of counts.values()) {
      expect(count).toBeGreaterThan(900);
      expect(count).toBeLessThan(1100);
    }
  });

  it('refuses to pick from nothing', () => {
    expect(() => createRandom(1).pick([])).toThrow(RangeError);
  });
});
