import { words } from '../../__testUtils__/words';
import { conditionText } from './conditionText';
import { DataCondition } from './dataCondition';

const text = (overrides: Partial<DataCondition>) =>
  conditionText(
    {
      problems: [],
      collected: { kind: 'days', days: 28, coverage: 0.9984 },
      lagMs: 0,
      ...overrides,
    },
    words(),
  ).replace(/\u202f/g, ' ');

describe('conditionText', () => {
  it('says that the numbers are complete', () => {
    expect(text({})).toBe(
      'The numbers are complete: collected 99.8 % of the last 28 days, up to date',
    );
  });

  it('never rounds to all what was not all', () => {
    expect(
      text({ collected: { kind: 'days', days: 1, coverage: 0.99996 } }),
    ).toMatch(/^The numbers are complete: collected 99.996 % of the last day/);
  });

  it('names two problems and counts the others', () => {
    const problems: DataCondition['problems'] = [
      { kind: 'lag', lagMs: 7_300_000 },
      { kind: 'gaps', days: 2, all: 27 },
      { kind: 'no-partitions' },
      { kind: 'repaired', days: 1 },
    ];
    expect(text({ problems })).toBe(
      'The numbers are 2 h behind and 2 of 27 days have gaps, and 2 more things below',
    );
    expect(text({ problems: problems.slice(3) })).toBe(
      '1 day had to be repaired',
    );
  });

  it('says of nothing only that there is nothing', () => {
    expect(
      text({
        collected: { kind: 'nothing' },
        problems: [{ kind: 'no-population' }],
      }),
    ).toBe('Nothing collected yet: the first click starts the count');
  });

  it('names full dimensions by what they count', () => {
    expect(
      text({
        problems: [{ kind: 'full', dimensions: ['route', 'brand-new'] }],
      }),
    ).toBe('The limit of distinct routes and brand-new is reached');
  });
});
