import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** Enough to tell who owns an entity; descriptions of APIs can be large. */
export const OWNERSHIP_FIELDS: readonly string[] = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'relations',
];

/** Says the same of an entity that does not exist and of a hidden one. */
export function noSuchEntity(): NotFoundError {
  return new NotFoundError('No entity that is checked has this name');
}

/**
 * An entity as the caller sees it, or these fields of it. Throws NotFoundError
 * where the caller sees none, and ServiceUnavailableError where the catalog
 * does not answer.
 */
export async function getVisibleEntity(options: {
  catalog: CatalogService;
  credentials: BackstageCredentials;
  logger: LoggerService;
  ref: string;
  fields?: readonly string[];
}): Promise<Entity> {
  const { ref, fields } = options;
  const [entity] = await getVisibleEntities({
    ...options,
    refs: [ref],
    fields,
  });
  if (!entity) {
    throw noSuchEntity();
  }
  return entity;
}

/**
 * Entities as the caller sees them, in the order of `refs`; undefined where
 * the caller sees none. Throws ServiceUnavailableError where the catalog does
 * not answer.
 */
export async function getVisibleEntities(options: {
  catalog: CatalogService;
  credentials: BackstageCredentials;
  logger: LoggerService;
  refs: readonly string[];
  fields?: readonly string[];
}): Promise<Array<Entity | undefined>> {
  const { catalog, credentials, logger, refs, fields } = options;
  if (refs.length === 0) {
    return [];
  }
  try {
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs: [...refs], ...(fields && { fields: [...fields] }) },
      { credentials },
    );
    return items;
  } catch (error) {
    // The cause names hosts, so it stays in the log.
    logger.error('The catalog did not answer', { error: String(error) });
    throw new ServiceUnavailableError('The catalog did not answer');
  }
}
