import { forecastScale } from './forecastScale';

describe('forecastScale', () => {
  it.each([
    [[0], 0.1],
    [[0.05, 0.09], 0.1],
    [[0.1], 0.2],
    [[0.23, 0.3], 0.4],
    [[0.23, 0.3, 0.442], 0.6],
    [[0.9], 1],
    [[1], 1],
  ])('leaves room beside %j', (shares, scale) => {
    expect(forecastScale(shares)).toBe(scale);
  });
});
