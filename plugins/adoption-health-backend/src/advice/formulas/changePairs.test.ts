import { dayOf } from 'backstage-plugin-adoption-health-common';
import { ok, suppressed, today } from '../__testUtils__/situations';
import { changePairs, comparedMetrics } from './changePairs';

const before = { from: dayOf(today - 56), to: dayOf(today - 29) };
const since = today - 56;

const pairs = (options: Partial<Parameters<typeof changePairs>[0]>) =>
  changePairs({
    now: { mau: ok('mau', 48) },
    before: { mau: ok('mau', 39, { window: before }) },
    collectingSince: since,
    ...options,
  });

describe('changePairs', () => {
  it('has both ends and whether more is better', () => {
    expect(pairs({})).toEqual([
      {
        metric: 'mau',
        now: ok('mau', 48),
        before: ok('mau', 39, { window: before }),
        direction: 'up',
      },
    ]);
  });

  it('wants less of what is bad', () => {
    const worse = comparedMetrics.filter(
      ({ direction }) => direction === 'down',
    );
    expect(worse.map(({ metric }) => metric)).toEqual([
      'staleShare',
      'pageReadyP75',
      'searchZeroShare',
    ]);
  });

  it.each([
    ['is missing now', { now: {} }],
    ['is missing before', { before: {} }],
    ['is hidden now', { now: { mau: suppressed('mau') } }],
    ['is hidden before', { before: { mau: suppressed('mau') } }],
    ['is not over now', { now: { mau: ok('mau', 48, { complete: false }) } }],
    ['begins before collection', { collectingSince: since + 1 }],
    ['is of a time without collection', { collectingSince: undefined }],
  ])('leaves out what %s', (_, options) => {
    expect(pairs(options)).toEqual([]);
  });

  it('looks at the days that each value is of', () => {
    const longer = { ...before, from: dayOf(today - 60) };
    const habitual = { habitual: ok('habitual', 0.1) };
    expect(
      pairs({
        now: habitual,
        before: { habitual: ok('habitual', 0.1, { window: longer }) },
      }),
    ).toEqual([]);
  });

  it('compares the catalog also from before telemetry came in', () => {
    const stale = { staleShare: ok('staleShare', 0.1, { window: before }) };
    expect(
      pairs({ now: stale, before: stale, collectingSince: undefined }),
    ).toHaveLength(1);
  });
});
