import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Knex } from 'knex';
import { inventoried } from '../formulas/repositoryKey';
import { sourceUrls } from '../formulas/sourceUrl';
import { getSourceRecords } from './getSourceRecords';

/**
 * Which repositories of an inventory entities of the catalog come from, renamed
 * ones included. Reads the whole catalog, a page at a time. Throws what the
 * catalog client throws, and the signal's reason once it is aborted.
 */
export async function getRegisteredRepositories(options: {
  knex: Knex;
  catalog: CatalogService;
  auth: AuthService;
  kinds: readonly string[];
  inventory: ReadonlySet<string>;
  signal: AbortSignal;
}): Promise<Set<string>> {
  const { knex, catalog, auth, kinds, inventory, signal } = options;
  const registered = new Set<string>();
  const pages = catalog.streamEntities(
    // Templates are made from repositories, too, though no sweep checks them.
    {
      filter: { kind: [...kinds, 'Template'] },
      // The name, so that there is metadata without annotations, too.
      fields: ['metadata.name', 'metadata.annotations'],
    },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  for await (const page of pages) {
    signal.throwIfAborted();
    const unknown: string[] = [];
    for (const url of new Set(page.flatMap(sourceUrls))) {
      const key = inventoried(url, inventory);
      if (key) {
        registered.add(key);
      } else {
        unknown.push(url);
      }
    }
    for (const url of await movedTo(knex, unknown)) {
      const key = inventoried(url, inventory);
      if (key) {
        registered.add(key);
      }
    }
  }
  return registered;
}

/** Where repositories are now, as far as their hosts said so. */
async function movedTo(knex: Knex, urls: string[]): Promise<string[]> {
  const records = await getSourceRecords(knex, urls);
  return [...records.values()].flatMap(({ known }) =>
    known?.evidence.kind === 'found' && known.evidence.repositoryUrl
      ? [known.evidence.repositoryUrl]
      : [],
  );
}
