/** Bits of `event.flags`. */
export const eventFlags = {
  /** Makes its person active. Source: metrics.md 1.3. */
  intentional: 1,
  /** A page timing: `value` holds ms, `action_id` the metric. */
  timing: 2,
  /** Timing of a hard load; a soft one without it. */
  hard: 4,
  timedOut: 8,
  /** Left before the page was ready. */
  left: 16,
  /** The person got something out of it. Source: metrics.md 2, activated. */
  valueEvent: 32,
  /** A click, and intentional; beyond the bits of searches. */
  click: 8_192,
} as const;

/** Whether an event has one of {@link eventFlags}. */
export function hasFlag(flags: number, flag: number): boolean {
  // eslint-disable-next-line no-bitwise
  return (flags & flag) !== 0;
}

/** How a search ended; two bits of `event.flags`, none for no search. */
export const searchOutcomeCodes = {
  clicked: 1,
  refined: 2,
  abandoned: 3,
} as const;

/** Where in `event.flags` the outcome of a search begins. */
export const SEARCH_OUTCOME_SHIFT = 6;
/** The code of how a search ended; 0 for what is no search. */
export function searchOutcomeOf(flags: number): number {
  // eslint-disable-next-line no-bitwise
  return (flags >> SEARCH_OUTCOME_SHIFT) & 3;
}

/** Where in `event.flags` the rank of the opened result begins, five bits. */
export const SEARCH_RANK_SHIFT = 8;
/** Ranks beyond are kept as this one. */
export const LAST_SEARCH_RANK = 31;

/** The rank of the opened result; 0 where none was. */
export function searchRankOf(flags: number): number {
  // eslint-disable-next-line no-bitwise
  return (flags >> SEARCH_RANK_SHIFT) & LAST_SEARCH_RANK;
}

/** A row of `event` on its way in. */
export interface EventRow {
  at_ms: number;
  day: number;
  person_id: number;
  action_id: number;
  plugin_id: number;
  route_id: number;
  entity_id: number | undefined;
  term_id: number | undefined;
  flags: number;
  value: number | undefined;
}
