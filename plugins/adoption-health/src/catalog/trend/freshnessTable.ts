import { ChartTable, Words } from '../../shared';
import { FreshnessPoint } from './freshnessTrend';

type Column = 'day' | 'share' | 'upper' | 'stale' | 'unknown' | 'total';

/** The stale share day by day as a table, oldest first. */
export function freshnessTable(
  points: FreshnessPoint[],
  { t, format }: Words,
): ChartTable {
  const column = (name: Column, numeric?: boolean) => ({
    label: t(`catalog.trend.column.${name}`),
    numeric,
  });
  const share = (value: number) => ({
    text: format.metric(value, 'staleShare'),
    raw: value,
  });
  const count = (value: number) => ({ text: format.count(value), raw: value });
  return {
    columns: [
      column('day'),
      column('share', true),
      column('upper', true),
      column('stale', true),
      column('unknown', true),
      column('total', true),
    ],
    rows: points.map(point => ({
      id: point.day,
      cells: [
        { text: format.day(point.day), raw: point.day },
        share(point.share.value),
        share(point.upper),
        count(point.stale),
        count(point.unknown),
        count(point.total),
      ],
    })),
  };
}
