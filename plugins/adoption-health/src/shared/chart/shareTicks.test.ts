import { shareTicks } from './shareTicks';

describe('shareTicks', () => {
  it.each([
    [
      [0.3, 0.23],
      [0, 0.1, 0.2, 0.3, 0.4],
    ],
    [[0.005], [0, 0.01]],
    [[0.03], [0, 0.01, 0.02, 0.03, 0.04]],
    [[0.98], [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[], [0, 0.01]],
  ])('goes from zero past %j', (shares, ticks) => {
    expect(shareTicks(shares)).toEqual(ticks);
  });

  it('goes in half per cents where the axis tells them apart', () => {
    expect(shareTicks([0.02], { exact: true })).toEqual([
      0, 0.005, 0.01, 0.015, 0.02, 0.025,
    ]);
    expect(shareTicks([], { exact: true })).toEqual([0, 0.005]);
    expect(shareTicks([0.02, 0.075], { exact: true })).toEqual([
      0, 0.02, 0.04, 0.06, 0.08, 0.1,
    ]);
  });
});
