/** The URL as resource timings name it: absolute, without a hash. */
export function absoluteUrl(url: string, base: string): string {
  try {
    const absolute = new URL(url, base);
    absolute.hash = '';
    return absolute.href;
  } catch {
    return url;
  }
}
