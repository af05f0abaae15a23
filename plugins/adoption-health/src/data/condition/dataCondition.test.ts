import {
  buildCoverageDays,
  buildStatus,
  StatusOverrides,
} from '../../__testUtils__';
import { dataCondition, DataProblem } from './dataCondition';

const today = '2026-11-20';
const problems = (overrides: StatusOverrides) =>
  dataCondition(buildStatus(overrides), today).problems;
const whole = (count: number) => Array.from({ length: count }, () => 1);

describe('dataCondition', () => {
  it('finds nothing wrong with data that is complete', () => {
    expect(dataCondition(buildStatus(), today)).toEqual({
      problems: [],
      collected: { kind: 'days', days: 28, coverage: 0.998 },
      lagMs: 12_000,
    });
  });

  it.each<[string, StatusOverrides, DataProblem[]]>([
    ['a lag of a minute', { rollup: { lagMs: 60_000 } }, []],
    [
      'a lag above a minute',
      { rollup: { lagMs: 60_001 } },
      [{ kind: 'lag', lagMs: 60_001 }],
    ],
    [
      'a day with a gap',
      { collection: { days: buildCoverageDays([...whole(9), 0.94, 1]) } },
      [{ kind: 'gaps', days: 1, all: 11 }],
    ],
    [
      'a short day, today, that is not over',
      { collection: { days: buildCoverageDays([...whole(9), 0.2]) } },
      [],
    ],
    [
      'a first day that began late',
      {
        collection: {
          openSince: '2026-11-18',
          days: buildCoverageDays([0.2, 1, 1]),
        },
      },
      [],
    ],
    [
      'many short outages',
      { collection: { coverage28: 0.97 } },
      [{ kind: 'coverage', coverage: 0.97, days: 28 }],
    ],
    [
      'a percent given up',
      {
        collection: { events28: 99 },
        drops: [
          { day: today, source: 'browser', reason: 'expired', events: 1 },
        ],
      },
      [],
    ],
    [
      'more than a percent given up',
      {
        collection: { events28: 98 },
        drops: [
          { day: today, source: 'browser', reason: 'expired', events: 2 },
        ],
      },
      [{ kind: 'drops', share: 0.02 }],
    ],
    [
      'no partition for tomorrow',
      { storage: { partitionsAhead: 0 } },
      [{ kind: 'no-partitions' }],
    ],
    [
      'a database without partitions',
      { storage: { partitionsAhead: undefined } },
      [],
    ],
    [
      'a kind of dimension that is full',
      { storage: { dimensions: [{ kind: 'route', values: 5, cap: 5 }] } },
      [{ kind: 'full', dimensions: ['route'] }],
    ],
    [
      'no snapshot of the population',
      { population: { day: undefined } },
      [{ kind: 'no-population' }],
    ],
    ['yesterday’s snapshot', { population: { day: '2026-11-19' } }, []],
    [
      'an older snapshot',
      { population: { day: '2026-11-18' } },
      [{ kind: 'old-population', day: '2026-11-18' }],
    ],
  ])('judges %s', (_, overrides, expected) => {
    expect(problems(overrides)).toEqual(expected);
  });

  it('counts repaired days of the last 28', () => {
    const repaired = (day: string) => ({
      day,
      checkedAt: '2026-11-20T02:00:00.000Z',
      result: 'repaired' as const,
      differences: 1,
    });
    expect(
      problems({
        verifications: [repaired('2026-10-24'), repaired('2026-10-23')],
      }),
    ).toEqual([{ kind: 'repaired', days: 1 }]);
  });

  it.each<[string, StatusOverrides['collection'], string]>([
    ['nothing', { since: undefined, openSince: undefined }, 'nothing'],
    ['imported days only', { openSince: undefined }, 'first-day'],
    ['the first day', {}, 'first-day'],
  ])('knows %s from days', (_, collection, kind) => {
    const status = buildStatus({
      collection: { coverage28: undefined, days: [], ...collection },
    });
    expect(dataCondition(status, today).collected.kind).toBe(kind);
  });
});
