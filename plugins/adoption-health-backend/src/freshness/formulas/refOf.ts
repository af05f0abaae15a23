import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { oncePer } from '../../platform/oncePer';

/** The full lower-case ref of an entity, which a sweep needs in many places. */
export const refOf: (entity: Entity) => string = oncePer(entity =>
  stringifyEntityRef(entity),
);
