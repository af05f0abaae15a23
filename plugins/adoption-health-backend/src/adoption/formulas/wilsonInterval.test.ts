import fc from 'fast-check';
import { wilsonInterval } from './wilsonInterval';

describe('wilsonInterval', () => {
  it.each([
    [5, 10, 0.2366, 0.7634],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [1, 1, 0.2065, 1],
    [0, 1, 0, 0.7935],
    [30, 100, 0.2189, 0.3958],
  ])('of %i out of %i is %d to %d', (n, denominator, low, high) => {
    const interval = wilsonInterval({ n, denominator });
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('holds the rate, lies within 0 to 1, and gets narrower with people', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (denominator, share) => {
          const n = Math.round(share * denominator);
          const { low, high } = wilsonInterval({ n, denominator });
          expect(low).toBeLessThanOrEqual(n / denominator);
          expect(high).toBeGreaterThanOrEqual(n / denominator);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          const larger = wilsonInterval({
            n: 2 * n,
            denominator: 2 * denominator,
          });
          expect(larger.high - larger.low).toBeLessThan(high - low);
        },
      ),
    );
  });

  it('has the bounds at which the score test just does not reject', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 400 }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (denominator, share) => {
          const n = Math.min(
            denominator - 1,
            Math.max(1, Math.round(share * denominator)),
          );
          const { low, high } = wilsonInterval({ n, denominator });
          for (const bound of [low, high]) {
            const deviation = Math.sqrt((bound * (1 - bound)) / denominator);
            const score = Math.abs(n / denominator - bound) / deviation;
            expect(score).toBeCloseTo(1.96, 4);
          }
        },
      ),
    );
  });
});
