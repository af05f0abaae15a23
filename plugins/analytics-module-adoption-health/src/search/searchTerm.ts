import * as searchLimits from './searchLimits';

/**
 * A term as it is compared and sent: trimmed, white space collapsed, in lower
 * case whatever the locale, at most 100 characters. Empty when nothing is left.
 */
export function searchTerm(text: string): string {
  return (
    text
      // What is neither text nor space would get the event refused.
      .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
      .toLocaleLowerCase('en-US')
      .normalize()
      .trim()
      .slice(0, searchLimits.termLength)
      // The cut may have left half a character behind.
      .replace(/[\s\p{Cs}]+$/u, '')
  );
}
