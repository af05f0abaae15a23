/** The measurement rules of `page_ready`. */
export const pageReadyLimits = {
  /** Nothing may happen for this long before a page counts as ready. */
  quietMs: 100,
  /** A page that takes longer is `timed-out`. */
  capMs: 30_000,
  /** An interaction this close before a route change has triggered it. */
  triggerMs: 1_000,
  /** How long the body of an answered request is waited for. */
  bodyMs: 2_000,
} as const;
