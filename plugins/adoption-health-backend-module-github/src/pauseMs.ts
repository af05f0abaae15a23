/** How long a host is left alone that did not say how long. */
const DEFAULT_MS = 60_000;
/** GitHub's windows last an hour; nobody is believed for longer than that. */
const LONGEST_MS = 65 * 60_000;

/**
 * How long to leave a host alone after it refused a request: as long as its
 * `Retry-After` or, where nothing is left, `x-ratelimit-reset` says.
 */
export function pauseMs(headers: Headers, nowMs: number): number {
  const wished =
    retryAfterMs(headers, nowMs) ?? exhaustedMs(headers, nowMs) ?? DEFAULT_MS;
  return Math.min(Math.max(wished, 0), LONGEST_MS);
}

/** Until the rate limit starts anew, where nothing is left of it. */
export function exhaustedMs(
  headers: Headers,
  nowMs: number,
): number | undefined {
  if (headers.get('x-ratelimit-remaining') !== '0') {
    return undefined;
  }
  const resetSeconds = Number(headers.get('x-ratelimit-reset') ?? NaN);
  return Number.isFinite(resetSeconds)
    ? Math.min(Math.max(resetSeconds * 1000 - nowMs, 0), LONGEST_MS)
    : undefined;
}

/** Seconds or an HTTP date. */
function retryAfterMs(headers: Headers, nowMs: number): number | undefined {
  const text = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(text)) {
    return Number(text) * 1000;
  }
  const atMs = Date.parse(text);
  return Number.isNaN(atMs) ? undefined : atMs - nowMs;
}
