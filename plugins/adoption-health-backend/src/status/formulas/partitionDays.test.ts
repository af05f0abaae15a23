import { partitionDays } from './partitionDays';

describe('partitionDays', () => {
  it.each([
    ['FOR VALUES FROM (20600) TO (20601)', { from: 20600, until: 20601 }],
    ["FOR VALUES FROM ('20600') TO ('20607')", { from: 20600, until: 20607 }],
    ['DEFAULT', undefined],
  ])('reads %s', (bound, days) => {
    expect(partitionDays(bound)).toEqual(days);
  });
});
