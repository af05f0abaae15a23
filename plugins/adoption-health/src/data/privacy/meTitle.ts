import { Me } from 'backstage-plugin-adoption-health-common';
import { Words } from '../../shared';

/** How much is stored about the reader, in a sentence. */
export function meTitle(me: Me, words: Words): string {
  const { t, format } = words;
  if (!me.known) {
    return t('data.privacy.nothing');
  }
  const events = me.days.reduce((sum, day) => sum + day.events, 0);
  if (events === 0) {
    return t('data.privacy.noEvents');
  }
  const count = me.days.filter(day => day.events > 0).length;
  return t('data.privacy.some', {
    count: events,
    n: format.count(events),
    days: t('data.privacy.daysCount', { count }),
  });
}
