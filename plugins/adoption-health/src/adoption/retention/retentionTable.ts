import { Retention, Value } from 'backstage-plugin-adoption-health-common';
import { ChartTable, Words } from '../../shared';
import { countCell, valueCell } from '../words/valueCell';

/** Every week of every cohort, a row each, for download. */
export function retentionTable(
  { cohorts }: Retention,
  words: Words,
): ChartTable {
  const { t, format } = words;
  const names = ['cohort', 'size', 'later', 'week', 'share', 'active'] as const;
  return {
    columns: names.map(name => ({
      label: t(`adoption.retention.column.${name}`),
    })),
    rows: cohorts.flatMap(({ week, size, retained }) =>
      retained.map((value, later) => ({
        id: `${week} ${later}`,
        cells: [
          week === 'existing'
            ? { text: t('adoption.retention.existingName'), raw: week }
            : { text: format.day(week), raw: week },
          valueCell(size, words),
          // Those from before have no first week to count from.
          countCell(week === 'existing' ? undefined : later, words),
          {
            text: format.day(value.window.from),
            raw: value.window.from,
          },
          valueCell(value, words),
          countCell(activeOf(value), words),
        ],
      })),
    ),
  };
}

function activeOf(value: Value): number | undefined {
  return value.status === 'ok' ? value.n : undefined;
}
