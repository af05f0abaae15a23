import { buildFreshnessSeries } from '../../__testUtils__/buildFreshnessSeries';
import { buildAbsentValue } from '../../__testUtils__';
import { named } from '../../__testUtils__/named';
import { words } from '../../__testUtils__/words';
import { freshnessRows, hasGaps } from './freshnessRows';
import { freshnessTable } from './freshnessTable';
import { freshnessTitle } from './freshnessTitle';
import { freshnessTrend } from './freshnessTrend';

const trendOf = (stale: (number | undefined)[]) =>
  freshnessTrend(buildFreshnessSeries({ stale }));

const titleOf = (stale: (number | undefined)[]) =>
  freshnessTitle(trendOf(stale).finding, words());

describe('freshnessTrend', () => {
  it.each([
    [
      [48, 39],
      'The stale share fell from 7.8 % to 6.4 % since 19 Nov, for the better',
    ],
    [
      [39, 48],
      'The stale share rose from 6.4 % to 7.8 % since 19 Nov, for the worse',
    ],
    [[39, 48, 39], 'The stale share held at 6.4 % since 18 Nov'],
    [[39], 'The stale share was 6.4 % on 20 Nov, the first check shown'],
    [[], 'No check in these days'],
  ])('says of %j: %s', (stale, title) => {
    expect(titleOf(stale)).toMatch(named(title));
  });

  it('tells no change that the written numbers do not show', () => {
    const [before, after] = buildFreshnessSeries({ stale: [39, 39] }).points;
    const nudged = { ...after.staleShare, value: 39.1 / 612 };
    const { finding } = freshnessTrend({
      points: [before, { ...after, staleShare: nudged }],
    });
    expect(finding.kind).toBe('held');
  });

  it('leaves out days without a share instead of drawing zero', () => {
    const series = buildFreshnessSeries({ stale: [48, 39] });
    const [first, last] = series.points;
    const { points } = freshnessTrend({
      points: [{ ...first, staleShare: buildAbsentValue('staleShare') }, last],
    });
    expect(points.map(({ day }) => day)).toEqual([last.at]);
  });

  it('puts the days in order', () => {
    const { points } = buildFreshnessSeries({ stale: [48, 45, 39] });
    const trend = freshnessTrend({ points: [...points].reverse() });
    expect(trend.points.map(({ stale }) => stale)).toEqual([48, 45, 39]);
  });
});

describe('freshnessRows', () => {
  it('leaves a gap where a day had no check', () => {
    const { points } = trendOf([48, 47, undefined, undefined, 39]);
    const rows = freshnessRows(points);
    expect(rows.map(({ share }) => share !== undefined)).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(hasGaps(points)).toBe(true);
  });

  it('has no gap between days that follow one another', () => {
    const { points } = trendOf([48, 47, 39]);
    expect(freshnessRows(points)).toHaveLength(3);
    expect(hasGaps(points)).toBe(false);
  });

  it('marks the newest day, and one that no line would show', () => {
    const rows = freshnessRows(
      trendOf([48, undefined, 45, undefined, 40, 39]).points,
    );
    expect(
      rows.filter(({ marked }) => marked).map(({ point }) => point?.stale),
    ).toEqual([48, 45, 39]);
    expect(rows.filter(({ labelled }) => labelled)).toEqual([rows.at(-1)]);
  });

  it('draws what is unknown from the share to the upper bound', () => {
    const [row] = freshnessRows(trendOf([39]).points);
    expect(row.band).toEqual([39 / 612, 46 / 612]);
  });
});

describe('freshnessTable', () => {
  it('holds each day with its counts', () => {
    const { rows } = freshnessTable(trendOf([48, 39]).points, words());
    expect(rows.map(({ cells }) => cells.map(({ raw }) => raw))).toEqual([
      ['2026-11-19', 48 / 612, 55 / 612, 48, 7, 612],
      ['2026-11-20', 39 / 612, 46 / 612, 39, 7, 612],
    ]);
  });
});
