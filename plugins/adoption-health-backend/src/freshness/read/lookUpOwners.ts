import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  OwnerDirectory,
  ownerRefs,
} from 'backstage-plugin-adoption-health-common';

/**
 * Asks the catalog by ref for the owners of entities that the directory does
 * not know, and notes the answers in it. Paging can miss an entity, so only
 * this makes an owner absent. Throws what the catalog client throws.
 */
export async function lookUpOwners(options: {
  entities: Entity[];
  directory: OwnerDirectory;
  catalog: CatalogService;
  credentials: BackstageCredentials;
}): Promise<void> {
  const { entities, directory, catalog, credentials } = options;
  const unknown = new Set(
    entities
      .flatMap(ownerRefs)
      .filter(ref => directory.stateOf(ref) === 'unknown'),
  );
  if (unknown.size === 0) {
    return;
  }
  const entityRefs = [...unknown];
  const { items } = await catalog.getEntitiesByRefs(
    { entityRefs, fields: ['kind'] },
    { credentials },
  );
  entityRefs.forEach((ref, index) => {
    if (items[index]) {
      directory.addPresent(ref);
    } else {
      directory.addAbsent(ref);
    }
  });
}
