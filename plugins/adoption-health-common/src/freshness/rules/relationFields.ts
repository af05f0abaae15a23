import {
  Entity,
  parseEntityRef,
  RELATION_CONSUMES_API,
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
  RELATION_PART_OF,
  RELATION_PROVIDES_API,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** A field of a descriptor, and the relation that the catalog makes of it. */
export interface RelationField {
  name: string;
  relation: string;
  /** What a ref without kind means; absent where each must name its own. */
  defaultKind?: string;
}

/**
 * Only what a descriptor says itself: the other relations of an entity are
 * written by its neighbours or by processors, and are not its owner's to mend.
 */
export const relationFields: readonly RelationField[] = [
  { name: 'system', relation: RELATION_PART_OF, defaultKind: 'System' },
  { name: 'domain', relation: RELATION_PART_OF, defaultKind: 'Domain' },
  { name: 'subdomainOf', relation: RELATION_PART_OF, defaultKind: 'Domain' },
  {
    name: 'subcomponentOf',
    relation: RELATION_PART_OF,
    defaultKind: 'Component',
  },
  { name: 'providesApis', relation: RELATION_PROVIDES_API, defaultKind: 'API' },
  { name: 'consumesApis', relation: RELATION_CONSUMES_API, defaultKind: 'API' },
  { name: 'dependsOn', relation: RELATION_DEPENDS_ON },
  { name: 'dependencyOf', relation: RELATION_DEPENDENCY_OF },
];

/** The refs in a field as they are written, one or a list. */
export function writtenRefs(entity: Entity, field: RelationField): string[] {
  return [entity.spec?.[field.name]]
    .flat()
    .filter(one => typeof one === 'string');
}

/** What a written ref means, full and lower-case; undefined if it is none. */
export function fullRef(
  entity: Entity,
  said: { written: string; field: RelationField },
): string | undefined {
  try {
    return stringifyEntityRef(
      parseEntityRef(said.written, {
        defaultKind: said.field.defaultKind,
        defaultNamespace: entity.metadata.namespace,
      }),
    );
  } catch {
    return undefined;
  }
}
