import { Plugins } from 'backstage-plugin-adoption-health-common';
import { pluginName } from '../words/pluginName';
import { Words } from '../../shared';

/** What the plugins say: how few it takes, else which is used most. */
export function pluginsTitle(
  { rows, diet }: Plugins,
  { t, format }: Words,
): string {
  if (diet?.served.status === 'ok') {
    const all = diet.keep.length + diet.drop.length;
    return t('adoption.plugins.diet', {
      count: diet.keep.length,
      n: format.count(diet.keep.length),
      all: format.count(all),
      share: format.share(diet.served.value),
    });
  }
  const candidates = rows.filter(({ isShell }) => !isShell);
  if (candidates.length === 0) {
    return t('adoption.plugins.none');
  }
  const most = candidates.find(({ people }) => people.status === 'ok');
  return most?.people.status === 'ok'
    ? t('adoption.plugins.most', {
        plugin: pluginName(most.pluginId),
        n: format.count(most.people.value),
      })
    : t('adoption.plugins.few');
}
