import { secondsScale } from './secondsScale';

describe('secondsScale', () => {
  it('holds the target and every time', () => {
    const scale = secondsScale([2000, 12_100], 5000);
    expect(scale.endMs).toBe(15_000);
    expect(scale.ticksMs).toEqual([0, 5000, 10_000, 15_000]);
    expect(scale.position(7500)).toBe(0.5);
  });

  it('lets one outlier hide no other', () => {
    const scale = secondsScale([2000, 30_000], 5000);
    expect(scale.endMs).toBe(15_000);
    expect(scale.position(30_000)).toBe(1);
  });

  it('shows the target where all times are short', () => {
    expect(secondsScale([300], 5000).position(5000)).toBeLessThan(1);
    expect(secondsScale([], 5000).endMs).toBeGreaterThan(5000);
  });

  it.each([100, 1000, 5000, 60_000])('suits a target of %d ms', target => {
    const { ticksMs, endMs } = secondsScale([target * 2], target);
    expect(ticksMs.length).toBeGreaterThan(1);
    expect(ticksMs.length).toBeLessThan(12);
    expect(endMs).toBeGreaterThanOrEqual(target);
  });
});
