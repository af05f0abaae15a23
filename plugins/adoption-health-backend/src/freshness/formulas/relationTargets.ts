import { Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';

/**
 * What an entity is related to, as full lower-case refs without repeats. Its
 * owners are left out: other rules are about them.
 */
export function relationTargets(entity: Entity): string[] {
  const targets = (entity.relations ?? [])
    .filter(relation => relation.type !== RELATION_OWNED_BY)
    .map(relation => relation.targetRef.toLowerCase());
  return [...new Set(targets)];
}
