const POLL_MS = 30_000;

/** How often a question is asked anew. */
export interface PollOptions {
  /** Asks every 30 s while the page is visible. Default: only when stale. */
  live?: boolean;
}

/** The polling options of a query. A hidden page asks nothing. */
export function poll(options: PollOptions = {}) {
  return { refetchInterval: options.live ? POLL_MS : (false as const) };
}
