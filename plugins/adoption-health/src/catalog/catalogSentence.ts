import { FreshnessSummary } from 'backstage-plugin-adoption-health-common';
import { Words } from '../shared';

/** What can honestly be said of the catalog, in one sentence. */
export function catalogSentence(
  summary: FreshnessSummary | undefined,
  { t, format }: Words,
): string {
  if (!summary) {
    return t('catalog.sentence.notLoaded');
  }
  const { staleShare, stale, unknown, total } = summary;
  if (staleShare.status !== 'ok') {
    switch (staleShare.reason) {
      case 'no-sweep':
        return t('catalog.sentence.noSweep');
      case 'no-entities':
        return t('catalog.sentence.noEntities');
      default:
        return t('catalog.sentence.hidden');
    }
  }
  const sentence =
    stale === 0
      ? t('catalog.sentence.none', { count: total, total: format.count(total) })
      : t('catalog.sentence.some', {
          share: format.metric(staleShare.value, staleShare.definition),
          stale: format.count(stale),
          total: format.count(total),
        });
  return unknown === 0
    ? sentence
    : t('catalog.sentence.unknown', {
        sentence,
        count: unknown,
        n: format.count(unknown),
      });
}
