/**
 * Whoever has this key in `localStorage` is not counted in that browser. Read
 * by the analytics module before each send, and set on the Data tab.
 */
export const optOutKey = 'adoption-health.opt-out';
