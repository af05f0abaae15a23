// The measurement rules of `page_ready`.

/** Nothing may happen for this long before a page counts as ready. */
export const quietMs = 100;
/** A page that takes longer is `timed-out`. */
export const capMs = 30_000;
/** An interaction this close before a route change has triggered it. */
export const triggerMs = 1_000;
/** How long the body of an answered request is waited for. */
export const bodyMs = 2_000;
