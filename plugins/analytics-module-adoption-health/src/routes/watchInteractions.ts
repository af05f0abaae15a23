/** What can make a page change: pointer, keyboard, and the back button. */
const types = ['pointerdown', 'keydown', 'click', 'popstate'] as const;

/**
 * Calls back on everything a person does that can lead to a route change, with
 * the time on the page's timeline (that of `performance.now()`).
 */
export function watchInteractions(
  target: Window,
  onInteraction: (timelineAt: number) => void,
): () => void {
  const listener = (event: Event) => onInteraction(event.timeStamp);
  // Capturing, so that it is known before the router reacts to the same event.
  const how = { capture: true, passive: true };
  types.forEach(type => target.addEventListener(type, listener, how));
  return () =>
    types.forEach(type => target.removeEventListener(type, listener, how));
}
