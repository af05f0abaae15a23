const pathOrUrl = /^(\/|[a-z][a-z0-9+.-]*:\/\/)/i;

/**
 * A path or URL without its query and hash, which are nobody's business; any
 * other text as it is ("What is C#?" is a title, not an address).
 */
export function withoutQuery(text: string): string {
  return pathOrUrl.test(text) ? cutQuery(text) : text;
}

/** Everything before the query and hash of a text known to be an address. */
export function cutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '');
}
