import {
  BackstageCredentials,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import { CatalogService } from '@backstage/plugin-catalog-node';

const REFS_AT_ONCE = 500;
const FIELDS = ['kind', 'metadata.namespace', 'metadata.name'];

/** The catalog's own permission to see an entity; names are its contract. */
const catalogEntityReadPermission = createPermission({
  name: 'catalog.entity.read',
  attributes: { action: 'read' },
  resourceType: 'catalog-entity',
});

/** Which entities of the catalog a caller may see. */
export type Visibility =
  | { sees: 'everything' }
  | { sees: 'nothing' }
  | {
      sees: 'some';
      /** Those of the refs, full and in lower case, that the caller sees. */
      among: (refs: readonly string[]) => Promise<ReadonlySet<string>>;
    };

/** How visibility is found out. */
export interface VisibilitySources {
  catalog: CatalogService;
  logger: LoggerService;
  permissions: PermissionsService;
}

/**
 * What a caller may see of the catalog. Where that depends on the entity, the
 * catalog is asked as the caller; `among` then throws ServiceUnavailableError
 * where it does not answer.
 */
export async function visibilityOf(
  { catalog, logger, permissions }: VisibilitySources,
  credentials: BackstageCredentials,
): Promise<Visibility> {
  const [decision] = await permissions.authorizeConditional(
    [{ permission: catalogEntityReadPermission }],
    { credentials },
  );
  if (decision.result === AuthorizeResult.ALLOW) {
    return { sees: 'everything' };
  }
  if (decision.result === AuthorizeResult.DENY) {
    return { sees: 'nothing' };
  }
  return {
    sees: 'some',
    among: async refs => {
      const seen = new Set<string>();
      for (let start = 0; start < refs.length; start += REFS_AT_ONCE) {
        const entityRefs = refs.slice(start, start + REFS_AT_ONCE);
        const found = await ask(entityRefs, { catalog, logger, credentials });
        found.forEach(ref => seen.add(ref));
      }
      return seen;
    },
  };
}

async function ask(
  entityRefs: string[],
  as: {
    catalog: CatalogService;
    logger: LoggerService;
    credentials: BackstageCredentials;
  },
): Promise<string[]> {
  const { catalog, logger, credentials } = as;
  try {
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs, fields: FIELDS },
      { credentials },
    );
    return items.flatMap(entity => (entity ? stringifyEntityRef(entity) : []));
  } catch (error) {
    // The cause names hosts, so it stays in the log.
    logger.error('The catalog did not answer', { error: String(error) });
    throw new ServiceUnavailableError('The catalog did not answer');
  }
}
