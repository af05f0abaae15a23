const longestMs = 60 * 60_000;

/**
 * What a `Retry-After` header asks for, in seconds or as a date, at most an
 * hour. `undefined` for a missing or unreadable one.
 */
export function retryAfterMs(
  header: string | null,
  now: number,
): number | undefined {
  if (!header) {
    return undefined;
  }
  const seconds = Number(header);
  const ms = Number.isFinite(seconds)
    ? seconds * 1_000
    : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.min(longestMs, Math.max(0, ms)) : undefined;
}
