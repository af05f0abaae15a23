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
} as const;

/** A row of `event` on its way in. */
export interface EventRow {
  at_ms: number;
  day: number;
  person_id: number;
  action_id: number;
  plugin_id: number;
  route_id: number;
  entity_id: number | undefined;
  flags: number;
  value: number | undefined;
}
