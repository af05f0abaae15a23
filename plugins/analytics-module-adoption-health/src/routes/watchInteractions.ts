import { listen } from '../browser/listen';

/** What can make a page change: pointer, keyboard, and the back button. */
const types = ['pointerdown', 'keydown', 'click', 'popstate'];

/**
 * Calls back on everything a person does that can lead to a route change, with
 * the time on the page's timeline (that of `performance.now()`).
 */
export function watchInteractions(
  page: Window,
  onInteraction: (timelineAt: number) => void,
): () => void {
  return listen(page, types, event => onInteraction(event.timeStamp));
}
