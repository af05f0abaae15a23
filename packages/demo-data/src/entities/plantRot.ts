import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { PlantedRot } from '../declared/plantedRot';
import { patched } from './patched';

/** The entities with everything planted that is declared to be wrong with them. */
export function plantRot(
  healthy: readonly Entity[],
  planted: readonly PlantedRot[],
): Entity[] {
  const byRef = new Map(
    healthy.map(entity => [stringifyEntityRef(entity), entity]),
  );
  for (const rot of planted) {
    const entity = byRef.get(rot.entityRef);
    if (!entity) {
      throw new Error(`Nothing to plant rot on: ${rot.entityRef}`);
    }
    byRef.set(rot.entityRef, withRot(entity, rot));
  }
  return [...byRef.values()];
}

function withRot(entity: Entity, rot: PlantedRot): Entity {
  switch (rot.rule) {
    case 'owner-unresolved':
    case 'owner-empty':
    case 'owner-left':
    case 'owner-is-person':
      return patched(entity, { spec: { owner: rot.owner } });
    case 'orphan':
      return patched(entity, {
        annotations: { 'backstage.io/orphan': 'true' },
      });
    case 'dangling-relation':
      return patched(entity, { spec: danglingField(entity, rot) });
    case 'unverified':
      // How old it is stands in the history, not in the descriptor.
      return entity;
    case 'incomplete':
      return withoutDescription(entity);
    default:
      throw new Error(`Cannot plant ${JSON.stringify(rot satisfies never)}`);
  }
}

function danglingField(
  entity: Entity,
  { field, target }: Extract<PlantedRot, { rule: 'dangling-relation' }>,
): Record<string, string | string[]> {
  if (field === 'system' || field === 'subcomponentOf') {
    return { [field]: target };
  }
  const healthy = [entity.spec?.[field] ?? []].flat().map(String);
  return { [field]: [...healthy, target] };
}

function withoutDescription(entity: Entity): Entity {
  const { description: _, ...metadata } = entity.metadata;
  return { ...entity, metadata };
}
