import { dayNumber } from 'backstage-plugin-adoption-health-common';
import { buildAdoptionSeries, buildOutlook } from '../../__testUtils__';
import { adoptionTrend } from '../../shared';
import { forecastUpTo, rateRows } from './rateRows';

const trend = adoptionTrend(buildAdoptionSeries(), {
  collectingSince: '2026-08-03',
});
const { forecast } = buildOutlook();

describe('rateRows', () => {
  it('lets the forecast set out from the last whole week', () => {
    const rows = rateRows(trend, forecast);
    const start = rows.filter(row => row.point?.whole).at(-1);
    const rate = 93 / 412;
    expect(start).toMatchObject({ middle: rate, band: [rate, rate] });
    expect(rows.at(-1)).toMatchObject({
      forecast: forecast[forecast.length - 1],
    });
  });

  it('gives no measured week a forecast and no forecast a measure', () => {
    const rows = rateRows(trend, forecast);
    expect(rows.filter(row => row.forecast && row.point)).toEqual([]);
  });

  it('is in the order of days', () => {
    const days = rateRows(trend, forecast).map(({ at }) => at);
    expect(days).toEqual([...days].sort((one, other) => one - other));
  });

  it('draws no forecast where no week is whole', () => {
    const young = adoptionTrend(buildAdoptionSeries(), {
      collectingSince: '2026-11-20',
    });
    const rows = rateRows(young, forecast);
    expect(rows.some(row => row.band)).toBe(false);
  });
});

describe('forecastUpTo', () => {
  it('begins after the last whole week and ends with the day', () => {
    const shown = forecastUpTo(
      [
        { at: '2026-11-15', low: 0, middle: 0, high: 0 },
        { at: '2026-11-22', low: 0, middle: 0, high: 0 },
        { at: '2026-11-29', low: 0, middle: 0, high: 0 },
      ],
      { trend, to: dayNumber('2026-11-28') },
    );
    expect(shown.map(({ at }) => at)).toEqual(['2026-11-22']);
  });
});
