import { Entity, EntityMeta } from '@backstage/catalog-model';

/** What a descriptor says instead of, or beside, what is generated. */
export type EntityPatch = {
  metadata?: Partial<EntityMeta>;
  /** Added to the annotations that are there. */
  annotations?: Record<string, string>;
  spec?: NonNullable<Entity['spec']>;
};

/** The entity with everything that the patch says. */
export function patched(entity: Entity, patch: EntityPatch): Entity {
  const { metadata, annotations, spec } = patch;
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      ...metadata,
      ...(annotations && {
        annotations: { ...entity.metadata.annotations, ...annotations },
      }),
    },
    ...(spec && { spec: { ...entity.spec, ...spec } }),
  };
}
