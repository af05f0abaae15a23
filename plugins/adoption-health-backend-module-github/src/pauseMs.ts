/** How long a host is left alone that did not say how long. */
const DEFAULT_MS = 60_000;
/** GitHub's windows last an hour; nobody is believed for longer than that. */
const LONGEST_MS = 65 * 60_000;
/** What of a rate limit is left to others that share it. */
const RESERVE_SHARE = 0.1;

/**
 * How long to leave a host alone after it refused a request: as long as its
 * `Retry-After` or, where nothing is left, `x-ratelimit-reset` says. Otherwise a
 * minute, and twice as long each time that it refuses again.
 *
 * @param options - `refusals` in a row, this one included
 */
export function pauseMs(
  headers: Headers,
  options: { nowMs: number; refusals: number },
): number {
  const { nowMs, refusals } = options;
  const wished =
    retryAfterMs(headers, nowMs) ??
    spentMs(headers, nowMs) ??
    DEFAULT_MS * 2 ** (refusals - 1);
  return Math.min(Math.max(wished, 0), LONGEST_MS);
}

/**
 * Until the rate limit starts anew, where nothing is left of it but what is
 * for others. Undefined while there is more.
 */
export function spentMs(headers: Headers, nowMs: number): number | undefined {
  const remaining = numberOf(headers, 'x-ratelimit-remaining');
  const limit = numberOf(headers, 'x-ratelimit-limit') ?? 0;
  const reset = numberOf(headers, 'x-ratelimit-reset');
  if (remaining === undefined || reset === undefined) {
    return undefined;
  }
  return remaining > limit * RESERVE_SHARE
    ? undefined
    : Math.min(Math.max(reset * 1000 - nowMs, 0), LONGEST_MS);
}

function numberOf(headers: Headers, name: string): number | undefined {
  const text = headers.get(name) ?? '';
  return /^\d+$/.test(text) ? Number(text) : undefined;
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
