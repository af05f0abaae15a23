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

  it('names fewer of them where their names would touch', () => {
    const reaches = [0.0002, 0.4];
    const ticksAt = (leastGap: number) =>
      logScale(reaches, leastGap).ticks.map(tick =>
        Number(tick.toPrecision(1)),
      );
    expect(ticksAt(0.05)).toHaveLength(11);
    expect(ticksAt(0.1)).toEqual([0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3]);
    expect(ticksAt(0.2)).toEqual([0.001, 0.01, 0.1]);
  });

  it('does not name more of them where there is no room for more', () => {
    expect(logScale([5, 9], 0.4).ticks).toEqual([5, 10]);
  });
});
