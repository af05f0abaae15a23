import { Value } from 'backstage-plugin-adoption-health-common';
import { Words } from '../../shared';

/** How much of what is new came from a template. */
export function goldenPathTitle(share: Value, { t, format }: Words): string {
  if (share.status !== 'ok') {
    return t('adoption.templates.untold');
  }
  const { value, n, denominator } = share;
  if (denominator === 0) {
    return t('adoption.templates.none');
  }
  return n === undefined || denominator === undefined
    ? t('adoption.templates.plain', { share: format.share(value) })
    : t('adoption.templates.found', {
        share: format.share(value),
        n: format.count(n),
        all: format.count(denominator),
      });
}
