import { retryDelay } from './retryDelay';

describe('retryDelay', () => {
  it.each([
    [1, 0, 500],
    [1, 1, 1_000],
    [4, 0.5, 6_000],
    [8, 1, 120_000],
    [500, 1, 120_000],
  ])('after failure %d with luck %d waits %d ms', (failures, luck, ms) => {
    expect(retryDelay(failures, { random: () => luck })).toBe(ms);
  });

  it.each([
    [1, 0, 9_500],
    [1, 1, 10_000],
    [8, 1, 129_000],
  ])('adds luck to what the server asks of everybody', (failures, luck, ms) => {
    const random = () => luck;
    expect(retryDelay(failures, { random, retryAfterMs: 9_000 })).toBe(ms);
  });
});
