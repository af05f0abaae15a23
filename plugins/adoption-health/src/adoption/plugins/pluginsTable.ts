import { Plugins } from 'backstage-plugin-adoption-health-common';
import { ChartTable, Words } from '../../shared';
import { countCell, valueCell } from '../words/valueCell';

/** Every plugin with what the diet says of it. */
export function pluginsTable(plugins: Plugins, words: Words): ChartTable {
  const { t, format } = words;
  const numeric = ['people', 'reach', 'depth', 'events'] as const;
  return {
    columns: [
      { label: t('adoption.plugins.column.plugin') },
      ...numeric.map(name => ({
        label: t(`adoption.plugins.column.${name}`),
        numeric: true,
      })),
      { label: t('adoption.plugins.column.advice') },
    ],
    rows: plugins.rows.map(row => {
      const advice = adviceOf(row, plugins.diet);
      return {
        id: row.pluginId,
        cells: [
          { text: row.pluginId },
          valueCell(row.people, words),
          valueCell(row.reach, words),
          {
            text:
              row.perPerson === undefined ? '' : format.decimal(row.perPerson),
            raw: row.perPerson,
          },
          countCell(row.events, words),
          {
            text: advice ? t(`adoption.plugins.advice.${advice}`) : '',
            raw: advice,
          },
        ],
      };
    }),
  };
}

function adviceOf(
  row: Plugins['rows'][number],
  diet: Plugins['diet'],
): 'keep' | 'drop' | 'shell' | undefined {
  if (row.isShell) {
    return 'shell';
  }
  if (diet?.keep.includes(row.pluginId)) {
    return 'keep';
  }
  return diet?.drop.includes(row.pluginId) ? 'drop' : undefined;
}
