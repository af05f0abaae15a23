import { ChartCell, ChartTable, Format, Translate } from '../../shared';
import { AdoptionTrend, TrendPoint } from './adoptionTrend';

const NO_COUNTS: ChartCell[] = [{ text: '' }, { text: '' }, { text: '' }];

/** The weekly adoption rates as a table, oldest first. */
export function trendTable(
  trend: AdoptionTrend,
  words: { t: Translate; format: Format },
): ChartTable {
  const { t, format } = words;
  return {
    columns: [
      { label: t('overview.trend.dayColumn') },
      { label: t('overview.trend.rateColumn'), numeric: true },
      { label: t('overview.trend.activeColumn'), numeric: true },
      { label: t('overview.trend.eligibleColumn'), numeric: true },
      { label: t('overview.trend.wholeColumn') },
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
          { text: t('overview.trend.hiddenCell'), raw: undefined },
          ...NO_COUNTS,
        ],
      })),
    ].sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

function pointCells(
  { day, value, whole }: TrendPoint,
  { t, format }: { t: Translate; format: Format },
): ChartCell[] {
  return [
    { text: format.day(day), raw: day },
    { text: format.share(value.value), raw: value.value },
    { text: countText(value.n, format), raw: value.n },
    { text: countText(value.denominator, format), raw: value.denominator },
    {
      text: whole ? t('overview.trend.yes') : t('overview.trend.no'),
      raw: whole,
    },
  ];
}

function countText(count: number | undefined, format: Format): string {
  return count === undefined ? '' : format.count(count);
}
