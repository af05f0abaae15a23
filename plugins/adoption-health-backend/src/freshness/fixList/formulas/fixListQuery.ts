import { FreshnessState } from 'backstage-plugin-adoption-health-common';

/** Which entities are asked for; every field that is given must match. */
export interface FixListFilter {
  state?: FreshnessState;
  /** Id of a rule with an open finding. */
  rule?: string;
  /** Full lower-case ref of a group; `none` for those that nobody owns. */
  owner?: string;
  /** In any case. */
  kind?: string;
  /** Full lower-case ref. */
  system?: string;
}

/** What of an entity decides whether it is asked for. */
export interface FilteredEntity {
  state: FreshnessState;
  /** Of its open findings: those that no attestation answers. */
  rules: readonly string[];
  ownerRef: string | undefined;
  kind: string;
  systemRef: string | undefined;
}

/**
 * Whether a filter asks for entities in which nothing is open: only where it
 * names a state that such entities can be in.
 */
export function asksForUntroubled(filter: FixListFilter): boolean {
  const { state, rule } = filter;
  return rule === undefined && (state === 'fresh' || state === 'unknown');
}

/** Whether a filter asks for an entity. */
export function isAskedFor(
  filter: FixListFilter,
  entity: FilteredEntity,
): boolean {
  const { state, rule, owner, kind, system } = filter;
  return (
    (entity.rules.length > 0 || asksForUntroubled(filter)) &&
    (state === undefined || entity.state === state) &&
    (rule === undefined || entity.rules.includes(rule)) &&
    (owner === undefined || entity.ownerRef === ownerOf(owner)) &&
    (kind === undefined || entity.kind.toLowerCase() === kind.toLowerCase()) &&
    (system === undefined || entity.systemRef === system)
  );
}

/** The owner that a filter names; undefined for `none`. */
export function ownerOf(owner: string): string | undefined {
  return owner === 'none' ? undefined : owner;
}
