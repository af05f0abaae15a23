import { Entity } from '@backstage/catalog-model';
import {
  OwnerDirectory,
  OwnerEvidence,
  ownerRefs,
} from 'backstage-plugin-adoption-health-common';

/**
 * What is known about the owners of a descriptor without a catalog.
 *
 * @param known - `directory` holds who is known to exist. With `complete`,
 *   there is nobody else; without, whoever is not in it may exist all the same.
 */
export function ownerEvidence(
  entity: Entity,
  known: { directory: OwnerDirectory; complete: boolean },
): OwnerEvidence[] {
  const { directory, complete } = known;
  if (isFilledInLater(entity.spec?.owner)) {
    return [{ ref: 'filled in later', state: 'unknown', sameName: [] }];
  }
  if (complete) {
    ownerRefs(entity).forEach(ref => directory.addAbsent(ref));
  }
  return directory.evidenceFor(entity);
}

/** A placeholder of a template, or a substitution by the catalog (`$text`). */
function isFilledInLater(owner: unknown): boolean {
  if (typeof owner === 'string') {
    return /\{\{|\{%/.test(owner);
  }
  return (
    typeof owner === 'object' &&
    owner !== null &&
    Object.keys(owner).some(key => key.startsWith('$'))
  );
}
