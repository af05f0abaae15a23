import { GroupDirectory } from './GroupDirectory';
import type { SourceGroup } from './rules/FreshnessRule';
import type { SourceEvidence } from './rules/SourceEvidence';

/**
 * The groups of the catalog that the source of an entity points to, the
 * strongest first: teams that CODEOWNERS names, the group of the people it
 * names, the group of recent committers. What could mean two groups means
 * none. Source: metrics.md 3, "Suggested owner".
 */
export function sourceGroups(
  evidence: SourceEvidence,
  groups: GroupDirectory,
): SourceGroup[] {
  if (evidence.kind !== 'found') {
    return [];
  }
  const { codeOwners = [], committers = [] } = evidence;
  const isTeam = (owner: string) => /^@.+\/./.test(owner);
  const teams = codeOwners.filter(isTeam).map(owner => groups.ofTeam(owner));
  const named = codeOwners
    .filter(owner => !isTeam(owner))
    .map(owner => groups.ofPerson(owner));
  const owning = [...teams, sharedGroup(named)].filter(isKnown);
  const committing = sharedGroup(
    committers.map(login => groups.ofPerson(`@${login}`)),
  );
  return [
    ...[...new Set(owning)].map(ref => ({ ref, from: 'code-owners' as const })),
    ...(committing ? [{ ref: committing, from: 'committers' as const }] : []),
  ];
}

/**
 * The group that more than half of some people are members of. Undefined where
 * there is none, or more than one.
 *
 * @param memberships - the groups of each person; empty for who is not known
 */
function sharedGroup(
  memberships: ReadonlyArray<readonly string[]>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const group of memberships.flat()) {
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const shared = [...counts].filter(([, n]) => n > memberships.length / 2);
  return shared.length === 1 ? shared[0][0] : undefined;
}

function isKnown(ref: string | undefined): ref is string {
  return ref !== undefined;
}
