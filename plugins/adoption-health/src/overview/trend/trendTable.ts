import {
  AdoptionTrend,
  ChartCell,
  ChartTable,
  Format,
  TrendPoint,
  Words,
} from '../../shared';

const NO_COUNTS: ChartCell[] = [{ text: '' }, { text: '' }, { text: '' }];

/** The weekly adoption rates as a table, oldest first. */
export function trendTable(trend: AdoptionTrend, words: Words): ChartTable {
  const { t, format } = words;
  return {
    columns: [
      { label: t('shared.trend.dayColumn') },
      { label: t('shared.trend.rateColumn'), numeric: true },
      { label: t('shared.trend.activeColumn'), numeric: true },
      { label: t('shared.trend.eligibleColumn'), numeric: true },
      { label: t('shared.trend.wholeColumn') },
    ],
    rows: [
      ...trend.points.map(point => ({
        id: point.day,
        cells: pointCells(point, words),
      })),
      ...trend.hidden.map(({ day }) => ({
        id: day,
        cells: [
          { text: format.day(day), raw: day },
          { text: t('shared.trend.hiddenCell'), raw: undefined },
          ...NO_COUNTS,
        ],
      })),
    ].sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

function pointCells(
  { day, value, whole }: TrendPoint,
  { t, format }: Words,
): ChartCell[] {
  return [
    { text: format.day(day), raw: day },
    { text: format.share(value.value), raw: value.value },
    { text: countText(value.n, format), raw: value.n },
    { text: countText(value.denominator, format), raw: value.denominator },
    {
      text: whole ? t('shared.trend.yes') : t('shared.trend.no'),
      raw: whole,
    },
  ];
}

function countText(count: number | undefined, format: Format): string {
  return count === undefined ? '' : format.count(count);
}
