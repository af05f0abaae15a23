import { Translate } from '../shared';

/** "fast, up and well used". */
export function listOf(items: string[], t: Translate): string {
  if (items.length < 2) {
    return items.join('');
  }
  const start = items.slice(0, -1).join(', ');
  return t('leadership.and', { start, last: items[items.length - 1] });
}
