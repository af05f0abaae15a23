/**
 * What usage is counted by. `portal` is everything at once, under dimension 0;
 * the others follow a column of `event`. A new kind is one row here.
 */
export const usageKinds = [
  { kind: 'portal', column: undefined },
  { kind: 'plugin', column: 'plugin_id' },
  { kind: 'route', column: 'route_id' },
  { kind: 'entity', column: 'entity_id' },
  { kind: 'action', column: 'action_id' },
] as const;

/** See {@link usageKinds}. */
export type UsageKind = (typeof usageKinds)[number]['kind'];

/** The dimension id of `portal`, and of "none" in the other columns. */
export const NO_DIMENSION = 0;
