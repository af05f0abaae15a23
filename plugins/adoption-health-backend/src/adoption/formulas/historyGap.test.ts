import { historyGap } from './historyGap';

describe('historyGap', () => {
  const gap = (from: number, to: number, since?: number) =>
    historyGap({ from, to }, since);

  const fewWeeks = { status: 'not-enough-data', reason: 'few-weeks' };
  const before = { status: 'no-data', reason: 'before-collection' };

  it.each([
    ['none where all days are known', gap(10, 20, 10), undefined],
    ['few weeks where the first is not', gap(9, 20, 10), fewWeeks],
    ['few weeks with the last alone', gap(9, 10, 10), fewWeeks],
    ['before collection', gap(9, 9, 10), before],
    ['before there is any', gap(9, 10), before],
  ])('is %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
