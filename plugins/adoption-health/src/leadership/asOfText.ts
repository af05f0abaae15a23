import { Brief } from 'backstage-plugin-adoption-health-common';
import { Words } from '../shared';

/** Until when the numbers go, and whether that day is over. */
export function asOfText(
  brief: Pick<Brief, 'asOf' | 'today'>,
  options: Words,
): string {
  const { t, format } = options;
  const day = format.day(brief.asOf);
  return brief.today
    ? t('leadership.asOfToday', { day })
    : t('leadership.asOf', { day });
}
