import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { PlantedRot } from '../declared/plantedRot';

/** The entities with everything planted that is declared to be wrong with them. */
export function plantRot(
  healthy: readonly Entity[],
  planted: readonly PlantedRot[],
): Entity[] {
  const refs = new Set(healthy.map(entity => stringifyEntityRef(entity)));
  const lost = planted.find(rot => !refs.has(rot.entityRef));
  if (lost) {
    throw new Error(`Nothing to plant rot on: ${lost.entityRef}`);
  }
  return healthy.map(entity =>
    planted
      .filter(rot => rot.entityRef === stringifyEntityRef(entity))
      .reduce(withRot, entity),
  );
}

function withRot(entity: Entity, rot: PlantedRot): Entity {
  switch (rot.rule) {
    case 'owner-unresolved':
      return { ...entity, spec: { ...entity.spec, owner: rot.owner } };
    case 'orphan':
      return {
        ...entity,
        metadata: {
          ...entity.metadata,
          annotations: {
            ...entity.metadata.annotations,
            'backstage.io/orphan': 'true',
          },
        },
      };
    default:
      throw new Error(`Cannot plant ${JSON.stringify(rot satisfies never)}`);
  }
}
