import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** Says the same of an entity that does not exist and of a hidden one. */
export function noSuchEntity(): NotFoundError {
  return new NotFoundError('No entity that is checked has this name');
}

/**
 * An entity as the caller sees it. Throws NotFoundError where the caller sees
 * none, and ServiceUnavailableError where the catalog does not answer.
 */
export async function getVisibleEntity(options: {
  catalog: CatalogService;
  credentials: BackstageCredentials;
  logger: LoggerService;
  ref: string;
}): Promise<Entity> {
  const { catalog, credentials, logger, ref } = options;
  let entity: Entity | undefined;
  try {
    entity = await catalog.getEntityByRef(ref, { credentials });
  } catch (error) {
    // The cause names hosts, so it stays in the log.
    logger.error('The catalog did not answer', { error: String(error) });
    throw new ServiceUnavailableError('The catalog did not answer');
  }
  if (!entity) {
    throw noSuchEntity();
  }
  return entity;
}
