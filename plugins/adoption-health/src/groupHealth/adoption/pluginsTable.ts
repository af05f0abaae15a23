import { Plugins, Value } from 'backstage-plugin-adoption-health-common';
import { ChartCell, ChartTable, Format, Translate } from '../../shared';

/** All plugins that a group's people used, as a table. */
export function pluginsTable(
  rows: Plugins['rows'],
  options: { minimumGroupSize: number; t: Translate; format: Format },
): ChartTable {
  const { minimumGroupSize, t, format } = options;
  return {
    columns: [
      { label: t('groupHealth.plugins.plugin') },
      { label: t('groupHealth.plugins.people'), numeric: true },
      { label: t('groupHealth.plugins.reach'), numeric: true },
    ],
    rows: rows.map(({ pluginId, people, reach }) => ({
      id: pluginId,
      cells: [{ text: pluginId }, cell(people), cell(reach)],
    })),
  };

  function cell(value: Value): ChartCell {
    switch (value.status) {
      case 'ok':
        return {
          text: format.metric(value.value, value.definition),
          raw: value.value,
        };
      case 'suppressed':
        return {
          text: t('groupHealth.plugins.fewerWords', {
            n: format.count(minimumGroupSize),
          }),
          raw: undefined,
        };
      default:
        return { text: t('groupHealth.plugins.notCounted'), raw: undefined };
    }
  }
}
