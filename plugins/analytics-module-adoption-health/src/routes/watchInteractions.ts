/** When the person last did something. */
export interface Interaction {
  /** Milliseconds since the epoch. */
  at: number;
  /** The same moment on the page's own timeline (`performance.now()`). */
  timelineAt: number;
}

/** What can make a page change: pointer, keyboard, and the back button. */
const types = ['pointerdown', 'keydown', 'click', 'popstate'] as const;

/** Calls back on everything a person does that can lead to a route change. */
export function watchInteractions(
  target: Window,
  options: {
    clock: () => number;
    onInteraction: (interaction: Interaction) => void;
  },
): () => void {
  const listener = (event: Event) =>
    options.onInteraction({ at: options.clock(), timelineAt: event.timeStamp });
  // Capturing, so that it is known before the router reacts to the same event.
  const how = { capture: true, passive: true };
  types.forEach(type => target.addEventListener(type, listener, how));
  return () =>
    types.forEach(type => target.removeEventListener(type, listener, how));
}
