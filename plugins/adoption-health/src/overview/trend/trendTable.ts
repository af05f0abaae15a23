import { ChartTable, Format, Translate } from '../../shared';
import { AdoptionTrend } from './adoptionTrend';

/** The weekly adoption rates as a table, unfinished week last. */
export function trendTable(
  trend: AdoptionTrend,
  words: { t: Translate; format: Format },
): ChartTable {
  const { t, format } = words;
  const { complete, unfinished } = trend;
  return {
    columns: [
      { label: t('overview.trend.weekColumn') },
      { label: t('overview.trend.rateColumn'), numeric: true },
      { label: t('overview.trend.activeColumn'), numeric: true },
      { label: t('overview.trend.eligibleColumn'), numeric: true },
      { label: t('overview.trend.completeColumn') },
    ],
    rows: [...complete, ...(unfinished ? [unfinished] : [])].map(
      ({ week, value }) => ({
        id: week,
        cells: [
          { text: format.day(week), raw: week },
          { text: format.share(value.value), raw: value.value },
          { text: countText(value.n, format), raw: value.n },
          {
            text: countText(value.denominator, format),
            raw: value.denominator,
          },
          {
            text: value.complete
              ? t('overview.trend.yes')
              : t('overview.trend.no'),
            raw: value.complete,
          },
        ],
      }),
    ),
  };
}

function countText(count: number | undefined, format: Format): string {
  return count === undefined ? '' : format.count(count);
}
