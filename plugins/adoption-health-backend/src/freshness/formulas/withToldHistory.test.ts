import { withToldHistory } from './withToldHistory';

const seen = { contentHash: '1:aa', firstSeenDay: 200 };
const told = { contentHash: 'x', firstSeenDay: 100, changedDay: 150 };

describe('withToldHistory', () => {
  it('is what there is where one side knows nothing', () => {
    expect(withToldHistory(seen, undefined)).toBe(seen);
    expect(withToldHistory(undefined, told)).toBe(told);
    expect(withToldHistory(undefined, undefined)).toBeUndefined();
  });

  it('goes back to the first sight, and knows the last change', () => {
    expect(withToldHistory(seen, told)).toEqual({
      contentHash: '1:aa',
      firstSeenDay: 100,
      changedDay: 150,
    });
  });

  it('believes a change that was seen rather than one that was told', () => {
    expect(withToldHistory({ ...seen, changedDay: 210 }, told)).toMatchObject({
      changedDay: 210,
    });
  });
});
