import { AdviceList } from 'backstage-plugin-adoption-health-common';
import { Words } from '../shared';

/** What could not be looked at; undefined where everything could. */
export function missingText(
  missing: AdviceList['missing'],
  words: Words,
): string | undefined {
  const { t, format } = words;
  if (!missing || missing.length === 0) {
    return undefined;
  }
  return t('overview.missing.text', {
    list: format.list(missing.map(source => t(`overview.missing.${source}`))),
  });
}
