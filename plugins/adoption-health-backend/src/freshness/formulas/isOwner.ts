import { Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';

/**
 * Whether one of the refs that somebody acts for owns the entity. Only the
 * relations of the catalog count, not what the descriptor says.
 */
export function isOwner(entity: Entity, ownershipRefs: string[]): boolean {
  const refs = new Set(ownershipRefs.map(ref => ref.toLowerCase()));
  return (entity.relations ?? []).some(
    relation =>
      relation.type === RELATION_OWNED_BY &&
      refs.has(relation.targetRef.toLowerCase()),
  );
}
