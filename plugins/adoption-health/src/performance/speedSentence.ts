import { PerformanceSummary } from 'backstage-plugin-adoption-health-common';
import { Words } from '../shared';

/** What can honestly be said of how long people wait. */
export function speedSentence(
  summary: PerformanceSummary | undefined,
  words: Words,
): string {
  const { t, format } = words;
  if (!summary) {
    return t('performance.sentence.unknown');
  }
  const within = summary.values.pageReadyWithinTarget;
  switch (within.status) {
    case 'ok':
      return t('performance.sentence.share', {
        share: format.metric(within.value, within.definition),
        target: format.goal(summary.targetMs, 'pageReadyP75'),
      });
    case 'no-data':
      return t('performance.sentence.none');
    default:
      return t('performance.sentence.few');
  }
}
