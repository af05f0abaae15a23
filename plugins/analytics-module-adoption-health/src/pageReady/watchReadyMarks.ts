/** With `performance.mark` of this name a page says that it is ready. */
export const readyMark = 'adoption-health:ready';

/** Calls back with the time of each mark a page sets to say it is ready. */
export function watchReadyMarks(
  Observer: typeof PerformanceObserver | undefined,
  onReady: (at: number) => void,
): () => void {
  if (!Observer?.supportedEntryTypes?.includes('mark')) {
    return () => {};
  }
  const observer = new Observer(list =>
    list
      .getEntriesByName(readyMark, 'mark')
      .forEach(mark => onReady(mark.startTime)),
  );
  observer.observe({ type: 'mark' });
  return () => observer.disconnect();
}
