import { defaultRange, parseRange, Range } from './range';

const KEY = 'adoption-health.range';

/**
 * The range last chosen in this browser tab. The tabs of the page are links
 * without a query, so each one starts from here and puts it back in the URL.
 */
export function rememberedRange(): Range {
  try {
    return parseRange(window.sessionStorage.getItem(KEY));
  } catch {
    return defaultRange;
  }
}

/** Remembers a choice; a browser that refuses storage loses nothing else. */
export function rememberRange(range: Range): void {
  try {
    window.sessionStorage.setItem(KEY, range);
  } catch {
    // The choice still stands in the URL.
  }
}
