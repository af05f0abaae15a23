import { Entity } from '@backstage/catalog-model';
import { Fix } from '../answers';
import { writtenOwner } from '../ownerRefs';
import { FreshnessRule, OwnerEvidence, SourceGroup } from './FreshnessRule';
import { shortestRef } from './shortestRef';
import { EntitySource } from './SourceEvidence';

/** The source of an entity points to other groups than its owners. */
export const ownerDisagrees: FreshnessRule = {
  id: 'owner-disagrees',
  title: 'Source points to another owner',
  defaultSeverity: 'notice',
  docsUrl:
    'https://github.com/adoption-health/adoption-health/blob/main/docs/rules/owner-disagrees.md',
  check(entity, { owners, source, sourceGroups = [] }) {
    const codeOwners = refsOf(sourceGroups, 'code-owners');
    const committers = refsOf(sourceGroups, 'committers');
    if (
      sourceGroups.length === 0 ||
      !areComparable(owners) ||
      !areAllKnown(source, codeOwners) ||
      sourceGroups.some(({ ref }) => isAmong(owners, ref))
    ) {
      return undefined;
    }
    // CODEOWNERS was decided by somebody; who commits changes from week to
    // week, and counts where nobody decided.
    const from = codeOwners.length > 0 ? 'code-owners' : 'committers';
    const pointedTo = from === 'code-owners' ? codeOwners : committers;
    const refs = owners.map(({ ref }) => ref).sort();
    return {
      evidence: evidenceSentence(refs, { from, pointedTo }),
      evidenceKey: `${refs.join(',')} ${from} ${pointedTo.join(',')}`,
      fix: fixFor(entity, strongest(pointedTo, committers)),
    };
  },
};

/** People cannot be told from the groups they are in, and stay out of it. */
function areComparable(owners: readonly OwnerEvidence[]): boolean {
  return (
    owners.length > 0 &&
    owners.every(
      ({ ref, state }) => state === 'resolved' && ref.startsWith('group:'),
    )
  );
}

/**
 * Whether the groups stand for everybody CODEOWNERS names. A team or a person
 * that no group is known for could be the owner by another name.
 */
function areAllKnown(
  source: EntitySource | undefined,
  groups: readonly string[],
): boolean {
  const evidence = source?.evidence;
  const named = (evidence?.kind === 'found' && evidence.codeOwners) || [];
  const teams = named.filter(name => name.includes('/'));
  // People are looked up together: they stand for one group at most.
  const hasPeople = teams.length < named.length;
  const needed = new Set(teams).size + (hasPeople ? 1 : 0);
  return groups.length >= needed;
}

/** An owner, or a group above or below one. */
function isAmong(owners: readonly OwnerEvidence[], ref: string): boolean {
  return owners.some(
    owner => owner.ref === ref || owner.kin?.includes(ref) === true,
  );
}

function refsOf(
  groups: readonly SourceGroup[],
  from: SourceGroup['from'],
): string[] {
  const refs = groups.filter(one => one.from === from).map(({ ref }) => ref);
  return [...new Set(refs)].sort();
}

/** The one group that most points to; undefined where several do alike. */
function strongest(
  pointedTo: readonly string[],
  committers: readonly string[],
): string | undefined {
  const confirmed = pointedTo.filter(ref => committers.includes(ref));
  const candidates = confirmed.length > 0 ? confirmed : pointedTo;
  return candidates.length === 1 ? candidates[0] : undefined;
}

function evidenceSentence(
  owners: readonly string[],
  said: { from: SourceGroup['from']; pointedTo: readonly string[] },
): string {
  const groups = said.pointedTo.join(', ');
  const source =
    said.from === 'code-owners'
      ? `CODEOWNERS names ${groups}`
      : `its recent committers are in ${groups}`;
  return `Owned by ${owners.join(', ')}, but ${source}.`;
}

function fixFor(entity: Entity, group: string | undefined): Fix {
  const current = writtenOwner(entity);
  const proposed = group && shortestRef(entity, group);
  return {
    summary: proposed
      ? `Set spec.owner to ${proposed}, if that group looks after it.`
      : 'Set spec.owner to the group that looks after it, or confirm that this one does.',
    change: {
      path: 'spec.owner',
      ...(current && { current }),
      ...(proposed && { proposed }),
    },
  };
}
