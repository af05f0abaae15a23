/** Listens until the returned function is called. */
export function listen(
  target: EventTarget,
  types: readonly string[],
  listener: (event: Event) => void,
): () => void {
  // Capturing, so as to know before anybody who reacts to the same event.
  const how = { capture: true, passive: true };
  types.forEach(type => target.addEventListener(type, listener, how));
  return () =>
    types.forEach(type => target.removeEventListener(type, listener, how));
}
