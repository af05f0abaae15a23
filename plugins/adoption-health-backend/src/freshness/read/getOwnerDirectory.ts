import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { OwnerDirectory } from 'backstage-plugin-adoption-health-common';

/**
 * The users and groups of the catalog. Throws what the catalog client throws,
 * and the signal's reason once it is aborted.
 */
export async function getOwnerDirectory(options: {
  catalog: CatalogService;
  credentials: BackstageCredentials;
  signal: AbortSignal;
}): Promise<OwnerDirectory> {
  const { catalog, credentials, signal } = options;
  const directory = new OwnerDirectory();
  const pages = catalog.streamEntities(
    {
      filter: { kind: ['User', 'Group'] },
      fields: ['kind', 'metadata.name', 'metadata.namespace'],
    },
    { credentials },
  );
  for await (const page of pages) {
    signal.throwIfAborted();
    page.forEach(entity => directory.addPresent(stringifyEntityRef(entity)));
  }
  return directory;
}
