import { AdoptionTrend, ChartTable, Words } from '../../shared';
import { countCell } from '../words/valueCell';
import { ForecastWeek } from './rateRows';

/** Measured and forecast rates as one table, oldest first. */
export function rateTable(
  shown: { trend: AdoptionTrend; forecast: readonly ForecastWeek[] },
  words: Words,
): ChartTable {
  const { t, format } = words;
  const day = (at: string) => ({ text: format.day(at), raw: at });
  const share = (value: number) => ({ text: format.share(value), raw: value });
  const none = { text: '', raw: undefined };
  const numeric = ['rate', 'low', 'high', 'active', 'eligible'] as const;
  return {
    columns: [
      { label: t('adoption.rate.column.day') },
      { label: t('adoption.rate.column.kind') },
      ...numeric.map(name => ({
        label: t(`adoption.rate.column.${name}`),
        numeric: true,
      })),
    ],
    rows: [
      ...shown.trend.points.map(point => ({
        id: point.day,
        cells: [
          day(point.day),
          {
            text: point.whole
              ? t('adoption.rate.measured')
              : t('adoption.rate.soFar'),
          },
          share(point.value.value),
          none,
          none,
          countCell(point.value.n, words),
          countCell(point.value.denominator, words),
        ],
      })),
      ...shown.forecast.map(week => ({
        id: `forecast ${week.at}`,
        cells: [
          day(week.at),
          { text: t('adoption.rate.forecastKind') },
          share(week.middle),
          share(week.low),
          share(week.high),
          none,
          none,
        ],
      })),
    ],
  };
}
