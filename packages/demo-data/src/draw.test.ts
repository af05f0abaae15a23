import fc from 'fast-check';
import { draw, keyOf } from './draw';

const keys = fc.array(fc.integer(), { minLength: 1, maxLength: 5 });

describe('draw', () => {
  it('gives the same number for the same keys, 0 <= n < 1', () => {
    fc.assert(
      fc.property(keys, one => {
        const number = draw(...one);
        expect(draw(...one)).toBe(number);
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(1);
      }),
    );
  });

  it('spreads neighbouring keys evenly', () => {
    const tenths = new Array<number>(10).fill(0);
    for (let key = 0; key < 10_000; key += 1) {
      tenths[Math.floor(draw(7, key, 3) * 10)] += 1;
    }
    for (const count of tenths) {
      expect(count).toBeGreaterThan(880);
      expect(count).toBeLessThan(1120);
    }
  });

  it('minds the order of keys', () => {
    expect(draw(1, 2)).not.toBe(draw(2, 1));
  });
});

describe('keyOf', () => {
  it('tells texts apart', () => {
    const texts = Array.from({ length: 5000 }, (_, n) => `person-${n}`);
    expect(new Set(texts.map(keyOf)).size).toBe(texts.length);
  });
});
