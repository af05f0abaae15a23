/**
 * Calls back for each new performance entry of a type, until the returned
 * function is called. `undefined` in browsers that do not tell.
 */
export function observeEntries(
  Observer: typeof PerformanceObserver | undefined,
  watch: { type: string; onEntry: (entry: PerformanceEntry) => void },
): (() => void) | undefined {
  const { type, onEntry } = watch;
  if (!Observer?.supportedEntryTypes?.includes(type)) {
    return undefined;
  }
  const observer = new Observer(list => list.getEntries().forEach(onEntry));
  observer.observe({ type });
  return () => observer.disconnect();
}
