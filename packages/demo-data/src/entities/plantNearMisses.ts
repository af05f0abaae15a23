import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { NearMiss } from '../declared/nearMisses';
import { patched } from './patched';

/** The entities with everything planted that only looks wrong. */
export function plantNearMisses(
  healthy: readonly Entity[],
  nearMisses: readonly NearMiss[],
): Entity[] {
  const byRef = new Map(
    healthy.map(entity => [stringifyEntityRef(entity), entity]),
  );
  for (const { entityRef, write } of nearMisses) {
    const entity = byRef.get(entityRef);
    if (!entity) {
      throw new Error(`Nothing to plant a near miss on: ${entityRef}`);
    }
    byRef.set(entityRef, write ? patched(entity, write) : entity);
  }
  return [...byRef.values()];
}
