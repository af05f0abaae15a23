import { historyGap } from './historyGap';

describe('historyGap', () => {
  const gap = (from: number, to: number, since?: number) =>
    historyGap({ from, to }, since)?.reason;

  it.each([
    ['none where all days are known', gap(10, 20, 10), undefined],
    ['few weeks where the first is not', gap(9, 20, 10), 'few-weeks'],
    ['few weeks with the last alone', gap(9, 10, 10), 'few-weeks'],
    ['before collection', gap(9, 9, 10), 'before-collection'],
    ['before there is any', gap(9, 10), 'before-collection'],
  ])('is %s', (_, reason, expected) => {
    expect(reason).toBe(expected);
  });
});
