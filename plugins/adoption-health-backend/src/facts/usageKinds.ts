/** Which events a kind of usage counts. */
export type UsageScope =
  | 'intentional'
  | 'click'
  | 'value'
  | 'search'
  | 'search-without-results'
  | 'search-with-unknown-results'
  | 'search-clicked'
  | 'slow-load';

/**
 * What usage is counted by: a column of `event`, the outcome of a search
 * (`searchOutcomeCodes`), whether it found anything (`searchFindings`), the
 * rank of what was opened, or nothing at all: then everything is under
 * dimension 0. A new kind is one row here.
 */
export const usageKinds = [
  { kind: 'portal', counts: 'intentional', by: 'nothing' },
  { kind: 'plugin', counts: 'intentional', by: 'plugin_id' },
  { kind: 'plugin-click', counts: 'click', by: 'plugin_id' },
  { kind: 'route', counts: 'intentional', by: 'route_id' },
  { kind: 'entity', counts: 'intentional', by: 'entity_id' },
  { kind: 'action', counts: 'intentional', by: 'action_id' },
  { kind: 'value', counts: 'value', by: 'nothing' },
  { kind: 'term', counts: 'search', by: 'term_id' },
  { kind: 'term-zero', counts: 'search-without-results', by: 'term_id' },
  {
    kind: 'term-unknown',
    counts: 'search-with-unknown-results',
    by: 'term_id',
  },
  { kind: 'term-clicked', counts: 'search-clicked', by: 'term_id' },
  { kind: 'search-outcome', counts: 'search', by: 'search-outcome' },
  { kind: 'search-found', counts: 'search', by: 'search-findings' },
  { kind: 'search-rank', counts: 'search-clicked', by: 'search-rank' },
  { kind: 'slow-route', counts: 'slow-load', by: 'route_id' },
] as const satisfies ReadonlyArray<{
  kind: string;
  counts: UsageScope;
  by: string;
}>;

/** One row of {@link usageKinds}. */
export type UsageKindRow = (typeof usageKinds)[number];
/** See {@link usageKinds}. */
export type UsageKind = UsageKindRow['kind'];

/** Dimension ids of `search-found`. */
export const searchFindings = { something: 1, nothing: 2, unknown: 3 } as const;

/** Beyond it a value is no quantity, and sums of it would overflow. */
export const LARGEST_SUMMED_VALUE = 1_000_000_000;

/** The dimension id of `portal`, and of "none" in the other columns. */
export const NO_DIMENSION = 0;
