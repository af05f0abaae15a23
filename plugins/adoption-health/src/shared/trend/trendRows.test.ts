import { dayOf } from 'backstage-plugin-adoption-health-common';
import { buildAdoptionSeries } from '../../__testUtils__';
import { adoptionTrend } from './adoptionTrend';
import { trendRows } from './trendRows';

const rows = (active: number[], collectingSince = '2026-08-03') =>
  trendRows(
    adoptionTrend(buildAdoptionSeries({ active }), { collectingSince }),
  );

describe('trendRows', () => {
  it('draws whole weeks as a line and marks its end', () => {
    const [first, last] = rows([79, 80, 90]);
    expect(first).toMatchObject({ rate: 79 / 412, marked: false });
    expect(last).toMatchObject({ rate: 80 / 412, labelled: true });
  });

  it('leads up to a newest point that is higher', () => {
    const leads = rows([79, 80, 90]).map(row => row.lead);
    expect(leads).toEqual([undefined, 80 / 412, 90 / 412]);
  });

  it('never draws an unfinished week as a drop', () => {
    const drawn = rows([79, 80, 20]);
    expect(drawn.every(row => row.lead === undefined)).toBe(true);
    expect(drawn[2]).toMatchObject({
      rate: undefined,
      partial: 20 / 412,
      marked: true,
      labelled: true,
    });
  });

  it('marks a point that stands alone', () => {
    expect(rows([21])).toEqual([
      expect.objectContaining({ partial: 21 / 412, marked: true }),
    ]);
  });

  it('draws a week that was not all observed hollow and without words', () => {
    const [early] = rows([10, 93, 94, 95], '2026-10-28');
    expect(early).toMatchObject({
      rate: undefined,
      partial: 10 / 412,
      marked: true,
      labelled: false,
    });
  });

  it('breaks the line at a missing week', () => {
    const series = buildAdoptionSeries({ active: [79, 80, 81, 82] });
    const points = series.points.filter((_, index) => index !== 1);
    const drawn = trendRows(
      adoptionTrend({ ...series, points }, { collectingSince: '2026-08-03' }),
    );
    expect(drawn.map(row => [dayOf(row.at), row.rate !== undefined])).toEqual([
      ['2026-11-01', true],
      ['2026-11-08', false],
      ['2026-11-15', true],
      ['2026-11-20', false],
    ]);
    expect(drawn[0].marked).toBe(true);
  });

  it('has no rows without points', () => {
    expect(rows([])).toEqual([]);
  });
});
