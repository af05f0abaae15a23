import { Campaign } from 'backstage-plugin-adoption-health-common';
import { ChartTable, Words } from '../../shared';

/** The burn-up as a table, oldest day first. */
export function campaignTable(
  { points }: Campaign,
  { t, format }: Words,
): ChartTable {
  return {
    columns: [
      { label: t('catalog.campaigns.column.day') },
      { label: t('catalog.campaigns.column.done'), numeric: true },
      { label: t('catalog.campaigns.column.total'), numeric: true },
    ],
    rows: points.map(({ at, done, total }) => ({
      id: at,
      cells: [
        { text: format.day(at), raw: at },
        { text: format.count(done), raw: done },
        { text: format.count(total), raw: total },
      ],
    })),
  };
}
