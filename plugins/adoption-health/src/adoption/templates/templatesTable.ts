import { Funnel } from 'backstage-plugin-adoption-health-common';
import { ChartTable, Words } from '../../shared';
import { countCell, valueCell } from '../words/valueCell';

/** The way through each template as a table, for download. */
export function templatesTable(
  { templates }: Funnel,
  words: Words,
): ChartTable {
  const { t } = words;
  const names = [
    'template',
    'views',
    'started',
    'succeeded',
    'aliveColumn',
    'minutes',
  ] as const;
  return {
    columns: names.map((name, index) => ({
      label: t(`adoption.templates.${name}`),
      numeric: index > 0,
    })),
    rows: templates.map(row => ({
      id: row.template,
      cells: [
        { text: row.template },
        valueCell(row.views, words),
        valueCell(row.started, words),
        valueCell(row.succeeded, words),
        valueCell(row.alive, words),
        countCell(row.medianMinutes, words),
      ],
    })),
  };
}
