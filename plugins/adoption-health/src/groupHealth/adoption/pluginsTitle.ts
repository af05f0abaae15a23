import { Plugins } from 'backstage-plugin-adoption-health-common';
import { Words } from '../../shared';

/** The finding of a group's plugins, most people first, as a title. */
export function pluginsTitle(rows: Plugins['rows'], words: Words): string {
  const { t, format } = words;
  const [first] = rows;
  if (!first) {
    return t('groupHealth.plugins.none');
  }
  const { people, pluginId } = first;
  switch (people.status) {
    case 'ok':
      return t('groupHealth.plugins.most', {
        count: people.value,
        n: format.count(people.value),
        plugin: pluginId,
      });
    case 'suppressed':
      return t('groupHealth.plugins.hidden');
    default:
      return t('groupHealth.plugins.heading');
  }
}
