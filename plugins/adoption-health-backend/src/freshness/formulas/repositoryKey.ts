/**
 * What all URLs of a repository share: its host and path, in lower case and
 * without `.git`. Undefined for what is no http(s) URL with a path.
 */
export function repositoryKey(url: string): string | undefined {
  const path = pathOf(url);
  return path && path.length > 1 ? path.join('/') : undefined;
}

/**
 * The repository of an inventory that a URL leads to, or into. Of several, such
 * as in groups of groups, the one with the longest path.
 *
 * @param inventory - of keys of repositories
 */
export function inventoried(
  url: string,
  inventory: ReadonlySet<string>,
): string | undefined {
  const path = pathOf(url) ?? [];
  for (let length = path.length; length > 1; length--) {
    const key = path.slice(0, length).join('/');
    if (inventory.has(key)) {
      return key;
    }
  }
  return undefined;
}

/** The host, then the segments of the path. */
function pathOf(url: string): string[] | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol)) {
    return undefined;
  }
  const segments = parsed.pathname.toLowerCase().split('/').filter(Boolean);
  return [
    parsed.host,
    ...segments.map(segment => segment.replace(/\.git$/, '')),
  ];
}
