/** `setTimeout`, with the way to call it off as its answer. */
export function schedule(action: () => void, delayMs: number): () => void {
  const timer = setTimeout(action, delayMs);
  return () => clearTimeout(timer);
}
