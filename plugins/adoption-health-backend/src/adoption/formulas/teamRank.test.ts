import { teamRank } from './teamRank';

describe('teamRank', () => {
  const all = [{ low: 0.7 }, { low: 0.5 }, { low: 0.2 }];

  it.each([
    ['the best', 0.9, 1],
    ['who may be as good as the best', 0.7, 1],
    ['who is surely behind the best', 0.69, 2],
    ['who is surely behind two', 0.4, 3],
    ['who is behind all', 0.1, 4],
  ])('of %s', (_, high, rank) => {
    expect(teamRank({ high }, all)).toBe(rank);
  });

  it('is 1 alone', () => {
    expect(teamRank({ high: 0.1 }, [])).toBe(1);
  });
});
