/** What of a window tells how its document came to be shown. */
export interface LoadedPage {
  document: Pick<Document, 'visibilityState'>;
  performance: {
    getEntriesByType?: (type: string) => PerformanceEntryList;
  };
}

/**
 * When this document's load began for the person, on the page's timeline: at
 * navigation, or at activation if it was prerendered. `undefined` when it was in
 * the background meanwhile, where browsers slow everything down, and in
 * browsers that do not tell.
 */
export function hardLoadStart({
  document,
  performance,
}: LoadedPage): number | undefined {
  const [navigation] = performance.getEntriesByType?.('navigation') ?? [];
  const states = performance.getEntriesByType?.('visibility-state') ?? [];
  if (!navigation || document.visibilityState === 'hidden') {
    return undefined;
  }
  const start = activationStart(navigation);
  const wasHidden = states.some(
    state => state.name === 'hidden' && state.startTime >= start,
  );
  return wasHidden ? undefined : start;
}

function activationStart(navigation: PerformanceEntry): number {
  const found: unknown = Reflect.get(navigation, 'activationStart');
  return typeof found === 'number' ? found : 0;
}
