import { writtenOwner } from '../ownerRefs';
import { FreshnessRule, OwnerEvidence } from './FreshnessRule';
import { ownerTrouble } from './ownerTrouble';

/** The owning groups of an entity have no members. */
export const ownerEmpty: FreshnessRule = {
  id: 'owner-empty',
  title: 'Owner without members',
  defaultSeverity: 'stale',
  docsUrl:
    'https://github.com/adoption-health/adoption-health/blob/main/docs/rules/owner-empty.md',
  check(entity, { owners }) {
    if (ownerTrouble(owners) !== 'empty') {
      return undefined;
    }
    const sorted = owners.toSorted((a, b) => (a.ref < b.ref ? -1 : 1));
    const current = writtenOwner(entity);
    return {
      evidence: evidenceSentence(sorted),
      evidenceKey: sorted
        .map(owner => (exists(owner) ? owner.ref : `${owner.ref} absent`))
        .join(','),
      fix: {
        summary:
          'Set spec.owner to a group that has members, or add some to this one.',
        change: { path: 'spec.owner', ...(current && { current }) },
      },
    };
  },
};

function evidenceSentence(owners: readonly OwnerEvidence[]): string {
  if (owners.length === 1) {
    return `Its owner ${owners[0].ref} has no members, not even through nested groups.`;
  }
  const said = owners.map(owner =>
    exists(owner)
      ? `${owner.ref} has no members`
      : `${owner.ref} is not in the catalog`,
  );
  return `Of its owners, ${said.join(', ')}.`;
}

function exists({ state }: OwnerEvidence): boolean {
  return state === 'resolved';
}
