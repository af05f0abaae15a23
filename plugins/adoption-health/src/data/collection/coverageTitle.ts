import { Day, Status } from 'backstage-plugin-adoption-health-common';
import { Format, Translate } from '../../shared';
import { countedDays } from './countedDays';
import { coverageGaps } from './coverageGaps';

/** What the days show, as a sentence. */
export function coverageTitle(
  collection: Status['collection'],
  options: { today: Day; t: Translate; format: Format },
): string {
  const { today, t, format } = options;
  if (collection.days.length === 0) {
    return t('data.coverage.none');
  }
  if (collection.coverage28 === undefined) {
    return t('data.coverage.firstDay');
  }
  const gaps = coverageGaps(collection, today).length;
  return gaps > 0
    ? t('data.coverage.gaps', {
        count: gaps,
        all: format.count(countedDays(collection)),
      })
    : t('data.coverage.full');
}
