import { mockCredentials } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { fixListSchema } from 'backstage-plugin-adoption-health-common';
import { ADMIN } from './portalFeatures';
import { Portal } from './startPortal';

/** Everything that the catalog shows to a person; an admin by default. */
export async function entitiesInCatalog(
  portal: Portal,
  as: string = ADMIN,
): Promise<Entity[]> {
  const entities: Entity[] = [];
  const pages = portal.catalog.streamEntities(
    {},
    { credentials: mockCredentials.user(as) },
  );
  for await (const page of pages) entities.push(...page);
  return entities;
}

/** The refs of entities, in their order. */
export function refsOf(entities: readonly Entity[]): string[] {
  return entities.map(entity => stringifyEntityRef(entity)).sort();
}

/** Refs of everything in a state that a person is listed, in their order. */
export async function listedEntities(
  portal: Portal,
  { as, state }: { as: string; state: string },
): Promise<string[]> {
  const path = `/adoption-health/freshness/entities?limit=200&state=${state}`;
  const refs: string[] = [];
  let cursor: string | undefined;
  do {
    const next = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const { body } = await portal.ask(path + next, { as });
    const page = fixListSchema.parse(body);
    refs.push(...page.items.map(({ ref }) => ref));
    cursor = page.nextCursor;
  } while (cursor);
  return refs.sort();
}
