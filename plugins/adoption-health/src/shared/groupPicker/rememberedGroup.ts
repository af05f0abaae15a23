import { askedGroup } from './askedGroup';

const KEY = 'adoption-health.group';

/**
 * The group last chosen in this browser tab. The tabs of the page are links
 * without a query, so each one starts from here and puts it back in the URL.
 */
export function rememberedGroup(): string | undefined {
  try {
    return askedGroup(window.sessionStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

/** Remembers a choice; a browser that refuses storage loses nothing else. */
export function rememberGroup(group: string | undefined): void {
  try {
    if (group === undefined) {
      window.sessionStorage.removeItem(KEY);
    } else {
      window.sessionStorage.setItem(KEY, group);
    }
  } catch {
    // The choice still stands in the URL.
  }
}
