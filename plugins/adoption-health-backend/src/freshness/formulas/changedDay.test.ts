import { changedDay } from './changedDay';

const observation = {
  before: { contentHash: '1:aa', changedDay: 90 },
  contentHash: '1:aa',
  day: 100,
  baseline: false,
};

describe('changedDay', () => {
  it.each([
    ['keeps the day while nothing changes', {}, 90],
    ['is today where the content changed', { contentHash: '1:bb' }, 100],
    [
      'is today for a change within the baseline',
      { contentHash: '1:bb', baseline: true },
      100,
    ],
    [
      'keeps the day where the hash is made another way',
      { contentHash: '2:bb' },
      90,
    ],
    ['is today for a new entity', { before: undefined }, 100],
    [
      'is not known for an entity of the baseline',
      { before: undefined, baseline: true },
      undefined,
    ],
    [
      'stays unknown while such an entity does not change',
      { before: { contentHash: '1:aa' } },
      undefined,
    ],
  ])('%s', (_, overrides, expected) => {
    expect(changedDay({ ...observation, ...overrides })).toBe(expected);
  });
});
