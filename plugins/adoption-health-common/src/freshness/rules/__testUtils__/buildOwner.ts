import { OwnerEvidence } from '../FreshnessRule';

/** An owner that exists, of which nobody counted members. */
export function buildOwner(
  ref: string,
  overrides: Partial<OwnerEvidence> = {},
): OwnerEvidence {
  return { ref, state: 'resolved', sameName: [], ...overrides };
}

/** Counts of a group that never had members, with whatever differs. */
export function buildMembers(
  overrides: Partial<NonNullable<OwnerEvidence['members']>> = {},
): NonNullable<OwnerEvidence['members']> {
  return { now: 0, former: 0, formerStillHere: 0, ...overrides };
}
