/** What events are counted by. */
export type DimensionKind = 'action' | 'plugin' | 'route' | 'entity' | 'term';

/**
 * How many distinct values a kind may have before new ones become `other`:
 * far above what a portal has, and below what would hurt.
 */
export const dimensionCaps: Record<DimensionKind, number> = {
  action: 1_000,
  plugin: 500,
  route: 2_000,
  entity: 500_000,
  /** Hashes of search terms. */
  term: 50_000,
};

/** What the values beyond a cap are counted as. */
export const OTHER = 'other';
