import { peopleTicks } from './peopleTicks';

describe('peopleTicks', () => {
  it.each([
    [95, [0, 20, 40, 60, 80, 100]],
    [3, [0, 1, 2, 3]],
    [0, [0, 1]],
    [2311, [0, 500, 1000, 1500, 2000, 2500]],
    [26, [0, 10, 20, 30]],
  ])('goes from zero past %i', (highest, ticks) => {
    expect(peopleTicks(highest)).toEqual(ticks);
  });
});
