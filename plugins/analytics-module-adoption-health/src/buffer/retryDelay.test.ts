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

  it('waits at least as long as the server asks', () => {
    const random = () => 1;
    expect(retryDelay(1, { random, retryAfterMs: 9_000 })).toBe(9_000);
    expect(retryDelay(8, { random, retryAfterMs: 9_000 })).toBe(120_000);
  });
});
