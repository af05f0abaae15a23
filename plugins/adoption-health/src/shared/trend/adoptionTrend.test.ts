import { AdoptionSeries } from 'backstage-plugin-adoption-health-common';
import { buildAbsentValue, buildAdoptionSeries } from '../../__testUtils__';
import { words } from '../../__testUtils__/words';
import { adoptionTrend } from './adoptionTrend';
import { trendTitle } from './trendTitle';

const collectingSince = '2026-08-03';

const title = (active: number[], since = collectingSince) =>
  trendTitle(
    adoptionTrend(buildAdoptionSeries({ active }), { collectingSince: since })
      .finding,
    words(),
  ).replace(/\u202f/g, ' ');

describe('adoptionTrend', () => {
  it.each([
    [[79, 93, 20], 'Adoption grew 4 points since 8 Nov, to 23 %'],
    [[89, 93, 20], 'Adoption grew 1 point since 8 Nov, to 23 %'],
    [[93, 79, 99], 'Adoption fell 4 points since 8 Nov, to 19 %'],
    [[93, 94, 99], 'Adoption held at 23 % since 8 Nov'],
  ])('compares whole weeks and not today: %j', (active, text) => {
    expect(title(active)).toBe(text);
  });

  it('compares nothing with one whole week', () => {
    expect(title([93, 20])).toBe(
      'Adoption was 23 % in the first complete week',
    );
  });

  it('says what there is before a week is over', () => {
    expect(title([21])).toBe('5 % of eligible people were active so far');
  });

  it('tells weeks of too few people from weeks without any', () => {
    const series = buildAdoptionSeries({ active: [79, 93, 20] });
    const { window } = series.points[1];
    series.points[1] = {
      at: series.points[1].at,
      ...buildAbsentValue('adoptionRate', {
        status: 'suppressed',
        reason: 'small-group',
        window,
      }),
    };
    const trend = adoptionTrend(series, { collectingSince });
    expect(trend.hidden.map(({ day }) => day)).toEqual(['2026-11-15']);
    expect(trend.points).toHaveLength(2);
    expect(trend.finding.kind).toBe('first-week');
  });

  it('says that all weeks have too few people', () => {
    const series = buildAdoptionSeries({ active: [1] });
    const hidden: AdoptionSeries = {
      ...series,
      points: [
        {
          at: '2026-11-20',
          ...buildAbsentValue('adoptionRate', { status: 'suppressed' }),
        },
      ],
    };
    expect(trendTitle(adoptionTrend(hidden).finding, words())).toBe(
      'Too few people to show these weeks',
    );
  });

  it('says that there is no rate yet', () => {
    expect(title([])).toBe('No adoption rate in these weeks yet');
  });

  it('does not compare with a week that was not all observed', () => {
    // The seven days up to 8 Nov begin on 2 Nov, a day before collecting did.
    expect(title([10, 93, 95], '2026-11-03')).toBe(
      'Adoption was 23 % in the first complete week',
    );
  });

  it('leaves out weeks without a rate, and orders the others', () => {
    const { points } = buildAdoptionSeries({ active: [79, 80, 81, 82] });
    const series: AdoptionSeries = {
      metric: 'adoptionRate',
      grain: 'week',
      points: [
        points[2],
        points[0],
        { at: points[1].at, ...buildAbsentValue('adoptionRate') },
      ],
    };
    expect(
      adoptionTrend(series, { collectingSince }).points.map(({ day }) => day),
    ).toEqual(['2026-11-01', '2026-11-15']);
  });
});
