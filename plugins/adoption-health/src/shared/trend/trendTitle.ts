import { Words } from '../words/useWords';
import { TrendFinding, TrendPoint } from './adoptionTrend';

/** The finding of the weekly adoption rates as a title. */
export function trendTitle(finding: TrendFinding, words: Words): string {
  const { t, format } = words;
  const rateOf = (point: TrendPoint) => format.share(point.value.value);
  switch (finding.kind) {
    case 'none':
      return t('shared.trend.none');
    case 'hidden':
      return t('shared.trend.hidden');
    case 'unfinished':
      return t('shared.trend.unfinished', { rate: rateOf(finding.last) });
    case 'first-week':
      return t('shared.trend.firstWeek', { rate: rateOf(finding.only) });
    default: {
      const { points, first, last } = finding;
      const ends = { day: format.dayOfYear(first.day), rate: rateOf(last) };
      if (points === 0) {
        return t('shared.trend.held', ends);
      }
      const count = Math.abs(points);
      return points > 0
        ? t('shared.trend.grew', { count, ...ends })
        : t('shared.trend.fell', { count, ...ends });
    }
  }
}
