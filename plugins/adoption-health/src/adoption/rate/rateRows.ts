import {
  dayNumber,
  DayNumber,
  Outlook,
} from 'backstage-plugin-adoption-health-common';
import { AdoptionTrend, TrendRow, trendRows } from '../../shared';

/** A week of the forecast. */
export type ForecastWeek = Outlook['forecast'][number];

/** One point of the chart: measured, forecast, or where the two meet. */
export interface RateRow extends TrendRow {
  forecast?: ForecastWeek;
  middle?: number;
  band?: [low: number, high: number];
}

/**
 * The measured weeks and after them the forecast, which sets out from the last
 * whole week.
 */
export function rateRows(
  trend: AdoptionTrend,
  forecast: readonly ForecastWeek[],
): RateRow[] {
  const measured: RateRow[] = trendRows(trend);
  const lastWhole = trend.points.filter(point => point.whole).at(-1);
  if (forecast.length === 0 || !lastWhole) {
    return measured;
  }
  const rate = lastWhole.value.value;
  const rows = measured.map((row): RateRow =>
    row.at === lastWhole.at
      ? { ...row, middle: rate, band: [rate, rate] }
      : row,
  );
  const ahead = forecast.map((week): RateRow => ({
    at: dayNumber(week.at),
    forecast: week,
    middle: week.middle,
    band: [week.low, week.high],
    labelled: false,
    marked: false,
  }));
  return [...rows, ...ahead].sort((one, other) => one.at - other.at);
}

/**
 * The weeks of a forecast after the last whole one and up to a day. The chart
 * looks as far ahead as back, so that the past keeps its room.
 */
export function forecastUpTo(
  forecast: readonly ForecastWeek[],
  options: { trend: AdoptionTrend; to: DayNumber },
): ForecastWeek[] {
  const { trend, to } = options;
  const lastWhole = trend.points.filter(point => point.whole).at(-1);
  return forecast.filter(
    ({ at }) =>
      lastWhole !== undefined &&
      dayNumber(at) > lastWhole.at &&
      dayNumber(at) <= to,
  );
}
