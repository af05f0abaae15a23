import { AdoptionTrend, ChartCell, ChartTable, Words } from '../../shared';
import { countCell } from '../words/valueCell';
import { ForecastWeek } from './rateRows';

const NONE: ChartCell = { text: '', raw: undefined };

/** Measured and forecast rates as one table, oldest first. */
export function rateTable(
  shown: { trend: AdoptionTrend; forecast: readonly ForecastWeek[] },
  words: Words,
): ChartTable {
  const { t } = words;
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
      ...measuredRows(shown.trend, words),
      ...forecastRows(shown.forecast, words),
    ],
  };
}

function measuredRows(
  { points, hidden }: AdoptionTrend,
  words: Words,
): ChartTable['rows'] {
  const { t, format } = words;
  const day = (at: string) => ({ text: format.day(at), raw: at });
  return [
    ...points.map(point => ({
      id: point.day,
      cells: [
        day(point.day),
        { text: t(`adoption.rate.${point.whole ? 'measured' : 'soFar'}`) },
        { text: format.share(point.value.value), raw: point.value.value },
        NONE,
        NONE,
        countCell(point.value.n, words),
        countCell(point.value.denominator, words),
      ],
    })),
    ...hidden.map(week => ({
      id: week.day,
      cells: [
        day(week.day),
        { text: t('shared.trend.hiddenCell') },
        ...Array.from({ length: 5 }, () => NONE),
      ],
    })),
  ].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function forecastRows(
  forecast: readonly ForecastWeek[],
  { t, format }: Words,
): ChartTable['rows'] {
  const share = (value: number) => ({ text: format.share(value), raw: value });
  return forecast.map(week => ({
    id: `forecast ${week.at}`,
    cells: [
      { text: format.day(week.at), raw: week.at },
      { text: t('adoption.rate.forecastKind') },
      share(week.middle),
      share(week.low),
      share(week.high),
      NONE,
      NONE,
    ],
  }));
}
