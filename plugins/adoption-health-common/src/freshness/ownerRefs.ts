import {
  Entity,
  parseEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/**
 * Who owns an entity, as full lower-case refs without repeats.
 *
 * The catalog's own `ownedBy` relations decide where there are any. Otherwise
 * `spec.owner` is read as the catalog reads it: a group in the namespace of
 * the entity, unless it names a kind or a namespace. Text that is no entity ref
 * comes back in lower case as it is written, so that it can be reported.
 */
export function ownerRefs(entity: Entity): string[] {
  const related = (entity.relations ?? [])
    .filter(relation => relation.type === RELATION_OWNED_BY)
    .map(relation => relation.targetRef.toLowerCase());
  if (related.length > 0) {
    return [...new Set(related)];
  }
  const written = writtenOwner(entity);
  return written === undefined ? [] : [fullRef(entity, written)];
}

/** The text of `spec.owner`; undefined where it is blank or no text at all. */
export function writtenOwner(entity: Entity): string | undefined {
  const owner = entity.spec?.owner;
  return typeof owner === 'string' && owner.trim() !== '' ? owner : undefined;
}

function fullRef(entity: Entity, written: string): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(written, {
        defaultKind: 'Group',
        defaultNamespace: entity.metadata.namespace,
      }),
    );
  } catch {
    return written.toLowerCase();
  }
}
