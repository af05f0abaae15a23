import { writtenOwner } from '../ownerRefs';
import { FreshnessRule, OwnerEvidence } from './FreshnessRule';
import { ownerTrouble } from './ownerTrouble';

/** The owning users, or everyone who was in the owning groups, left. */
export const ownerLeft: FreshnessRule = {
  id: 'owner-left',
  title: 'Owner left the catalog',
  defaultSeverity: 'stale',
  docsUrl:
    'https://github.com/adoption-health/adoption-health/blob/main/docs/rules/owner-left.md',
  check(entity, { owners }) {
    if (ownerTrouble(owners) !== 'left') {
      return undefined;
    }
    const told = owners
      .toSorted((a, b) => (a.ref < b.ref ? -1 : 1))
      .map(departureOf);
    const current = writtenOwner(entity);
    return {
      evidence: told.map(({ sentence }) => sentence).join(' '),
      evidenceKey: told.map(({ key }) => key).join(','),
      fix: {
        summary: 'Set spec.owner to the group that looks after it now.',
        change: { path: 'spec.owner', ...(current && { current }) },
      },
    };
  },
};

function departureOf(owner: OwnerEvidence): { sentence: string; key: string } {
  const { ref, state, lastSeen } = owner;
  if (state === 'resolved') {
    return {
      sentence: `Its owner ${ref} has no members: everyone who was in it has left the catalog.`,
      key: ref,
    };
  }
  if (ref.startsWith('user:')) {
    return {
      sentence: `Its owner ${ref} is no longer in the catalog, where it was last seen on ${lastSeen}.`,
      key: `${ref} ${lastSeen}`,
    };
  }
  return {
    sentence: `Its owner ${ref} is no longer in the catalog, and neither is anyone who was in it.`,
    key: `${ref} absent`,
  };
}
