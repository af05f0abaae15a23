import { dropsOf } from './dropsOf';

describe('dropsOf', () => {
  it('names who gave up what, and why', () => {
    expect(
      dropsOf({
        dropped: { overflow: 3 },
        rejected: [{ index: 0, reason: 'bad_time' }],
      }),
    ).toEqual([
      { source: 'browser', reason: 'overflow', events: 3 },
      { source: 'server', reason: 'bad_time', events: 1 },
    ]);
  });

  it.each([
    ['a reason that is no word', { '<b>x</b>': 1 }],
    ['a long reason', { ['x'.repeat(33)]: 1 }],
    ['a negative count', { overflow: -1 }],
    ['a fraction', { overflow: 0.5 }],
    ['more than any browser holds', { overflow: 1e12 }],
  ])('leaves out %s', (_, dropped) => {
    expect(dropsOf({ dropped, rejected: [] })).toEqual([]);
  });
});
