import { rateTicks } from './rateTicks';

describe('rateTicks', () => {
  it.each([
    [
      [0.3, 0.23],
      [0, 0.1, 0.2, 0.3, 0.4],
    ],
    [[0.03], [0, 0.01, 0.02, 0.03, 0.04]],
    [[0.98], [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[], [0, 0.01]],
  ])('goes from zero past %j', (rates, ticks) => {
    expect(rateTicks(rates)).toEqual(ticks);
  });
});
