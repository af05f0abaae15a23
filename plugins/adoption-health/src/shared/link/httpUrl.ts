/**
 * The address if it is one a browser may follow: http or https. Anything else,
 * `javascript:` among it, is undefined.
 */
export function httpUrl(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) {
    return undefined;
  }
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:'
    ? url.href
    : undefined;
}
