import { Entity, stringifyEntityRef } from '@backstage/catalog-model';

/** What the picker needs to know of a group, as field paths of the catalog. */
export const groupFields = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'spec.type',
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
  name: string;
  /** What sort of group and, where its title differs, its name. */
  note?: string;
}

/** The {@link CatalogGroup} of an entity. */
export function catalogGroup(entity: Entity): CatalogGroup {
  const { name, title } = entity.metadata;
  const shown = text(profile(entity).displayName) ?? title ?? name;
  const notes = [text(entity.spec?.type), shown === name ? undefined : name];
  return {
    ref: stringifyEntityRef(entity),
    name: shown,
    note: notes.filter(Boolean).join(' · ') || undefined,
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
