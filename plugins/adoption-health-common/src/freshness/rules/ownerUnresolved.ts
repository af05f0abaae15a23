import { Entity } from '@backstage/catalog-model';
import { Fix } from '../answers';
import { writtenOwner } from '../ownerRefs';
import { FreshnessRule, OwnerEvidence } from './FreshnessRule';
import { ownerTrouble } from './ownerTrouble';
import { shortestRef } from './shortestRef';

/** None of the owners of an entity is in the catalog. */
export const ownerUnresolved: FreshnessRule = {
  id: 'owner-unresolved',
  title: 'Owner not in the catalog',
  defaultSeverity: 'stale',
  docsUrl:
    'https://github.com/adoption-health/adoption-health/blob/main/docs/rules/owner-unresolved.md',
  check(entity, { owners }) {
    if (ownerTrouble(owners) !== 'unresolved') {
      return undefined;
    }
    const refs = owners.map(owner => owner.ref).sort();
    const meant = ownerMeant(owners);
    return {
      evidence: evidenceSentence(refs, meant),
      evidenceKey: refs.join(','),
      fix: fixFor(entity, meant),
    };
  },
};

/** The one user or group that the owner can only have meant, if there is one. */
function ownerMeant(owners: readonly OwnerEvidence[]): string | undefined {
  const [owner, ...others] = owners;
  const single = others.length === 0 && owner.sameName.length === 1;
  return single ? owner.sameName[0] : undefined;
}

function evidenceSentence(refs: string[], meant: string | undefined): string {
  const missing =
    refs.length === 1
      ? `Its owner ${refs[0]} is not in the catalog`
      : `None of its owners ${refs.join(', ')} is in the catalog`;
  return meant ? `${missing}, but ${meant} is.` : `${missing}.`;
}

function fixFor(entity: Entity, meant: string | undefined): Fix {
  const current = writtenOwner(entity);
  const proposed = meant && shortestRef(entity, meant);
  return {
    summary: proposed
      ? `Set spec.owner to ${proposed}, if that is who was meant.`
      : 'Set spec.owner to a group that is in the catalog.',
    change: {
      path: 'spec.owner',
      ...(current && { current }),
      ...(proposed && { proposed }),
    },
  };
}
