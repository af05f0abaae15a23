import { Words } from '../../shared';
import { FreshnessFinding, FreshnessPoint } from './freshnessTrend';

/** What the days say, as a title with both ends. */
export function freshnessTitle(
  finding: FreshnessFinding,
  { t, format }: Words,
): string {
  const shareOf = ({ share }: FreshnessPoint) =>
    format.metric(share.value, share.definition);
  switch (finding.kind) {
    case 'none':
      return t('catalog.trend.none');
    case 'single':
      return t('catalog.trend.single', {
        last: shareOf(finding.only),
        day: format.dayOfYear(finding.only.day),
      });
    default: {
      const { first, last } = finding;
      return t(`catalog.trend.${finding.kind}`, {
        first: shareOf(first),
        last: shareOf(last),
        day: format.dayOfYear(first.day),
      });
    }
  }
}
