import { Format, Translate } from '../../shared';
import { TrendFinding, TrendPoint } from './adoptionTrend';

/** The finding of the weekly adoption rates as a title. */
export function trendTitle(
  finding: TrendFinding,
  words: { t: Translate; format: Format },
): string {
  const { t, format } = words;
  const rateOf = (point: TrendPoint) => format.share(point.value.value);
  switch (finding.kind) {
    case 'none':
      return t('overview.trend.none');
    case 'hidden':
      return t('overview.trend.hidden');
    case 'unfinished':
      return t('overview.trend.unfinished', { rate: rateOf(finding.last) });
    case 'first-week':
      return t('overview.trend.firstWeek', { rate: rateOf(finding.only) });
    default: {
      const { points, first, last } = finding;
      const ends = { day: format.dayOfYear(first.day), rate: rateOf(last) };
      if (points === 0) {
        return t('overview.trend.held', ends);
      }
      const count = Math.abs(points);
      return points > 0
        ? t('overview.trend.grew', { count, ...ends })
        : t('overview.trend.fell', { count, ...ends });
    }
  }
}
