/**
 * When this document's load began for the person, on the page's timeline: at
 * navigation, or at activation if it was prerendered. `undefined` when it was in
 * the background meanwhile, where browsers slow everything down.
 */
export function hardLoadStart(page: typeof globalThis): number | undefined {
  const { document, performance } = page;
  if (typeof performance.getEntriesByType !== 'function') {
    return undefined;
  }
  const [navigation] = performance.getEntriesByType('navigation');
  const start = activationStart(navigation) ?? 0;
  const wasHidden = performance
    .getEntriesByType('visibility-state')
    .some(entry => entry.name === 'hidden' && entry.startTime >= start);
  return wasHidden || document.visibilityState === 'hidden' ? undefined : start;
}

function activationStart(entry: object | undefined): number | undefined {
  const found: unknown = entry && Reflect.get(entry, 'activationStart');
  return typeof found === 'number' ? found : undefined;
}
