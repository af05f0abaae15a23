import { Entity, stringifyEntityRef } from '@backstage/catalog-model';

/** What the picker needs to know of a group, as field paths of the catalog. */
export const groupFields = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'spec.profile.displayName',
];

/** The fields that a search for a group looks at. */
export const searchedGroupFields = [
  'metadata.name',
  'metadata.title',
  'spec.profile.displayName',
];

/** A group of the catalog as a reader chooses it. */
export interface CatalogGroup {
  /** Full entity ref. */
  ref: string;
  /** What people call it. */
  title: string;
  /** Its name in the catalog. */
  name: string;
}

/** The {@link CatalogGroup} of an entity. */
export function catalogGroup(entity: Entity): CatalogGroup {
  const { name, title } = entity.metadata;
  return {
    ref: stringifyEntityRef(entity),
    title: text(profile(entity).displayName) ?? title ?? name,
    name,
  };
}

function profile(entity: Entity): Record<string, unknown> {
  const found: unknown = entity.spec?.profile;
  return typeof found === 'object' && found !== null ? { ...found } : {};
}

// Descriptors hold anything.
function text(found: unknown): string | undefined {
  return typeof found === 'string' && found ? found : undefined;
}
