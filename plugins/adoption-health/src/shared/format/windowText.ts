import { Window } from 'backstage-plugin-adoption-health-common';
import { Words } from '../words/useWords';

/** "14 Nov to 20 Nov 2026"; one day is said once. */
export function windowText(window: Window, options: Words): string {
  const { t, format } = options;
  if (window.from === window.to) {
    return t('shared.window.oneDay', { day: format.day(window.to) });
  }
  return t('shared.window.days', format.window(window));
}
