import { Words } from '../words/useWords';
import { AdoptionTrend } from './adoptionTrend';

/** How many weeks are hatched; undefined where none is. */
export function hiddenWeeksText(
  { hidden }: AdoptionTrend,
  { t, format }: Words,
): string | undefined {
  const count = hidden.length;
  return count === 0
    ? undefined
    : t('shared.trend.hiddenWeeks', { count, n: format.count(count) });
}
