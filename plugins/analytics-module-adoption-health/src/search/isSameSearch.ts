import * as searchLimits from './searchLimits';

/**
 * Whether a search only goes on with the one before it: the same term once
 * more (another page, a filter), or a term that is still being typed.
 */
export function isSameSearch(
  previousTerm: string,
  { term, elapsedMs }: { term: string; elapsedMs: number },
): boolean {
  if (term === previousTerm) {
    return elapsedMs < searchLimits.episodeMs;
  }
  const isTyping =
    term.startsWith(previousTerm) || previousTerm.startsWith(term);
  return isTyping && elapsedMs < searchLimits.burstMs;
}
