import { groupDirectoryFields } from 'backstage-plugin-adoption-health-common';
import { READER_TOKEN } from './sweepBackend';

/** The page size of the product's own reading. */
const PAGE_SIZE = 200;
const KINDS = ['component', 'api', 'resource', 'system', 'domain'];

/**
 * Reads what a sweep reads, page by page and over HTTP as the catalog's client
 * does, and throws it away. Answers how many entities it saw.
 */
export async function streamCatalog(url: string): Promise<number> {
  const owners = await readAll({
    url,
    filters: ['user', 'group'],
    fields: groupDirectoryFields.join(','),
  });
  const entities = await readAll({ url, filters: KINDS });
  return owners + entities;
}

async function readAll(options: {
  url: string;
  filters: string[];
  fields?: string;
}): Promise<number> {
  const { url, filters, fields } = options;
  const headers = { authorization: `Bearer ${READER_TOKEN}` };
  const first = new URLSearchParams({
    limit: String(PAGE_SIZE),
    filter: filters.map(kind => `kind=${kind}`).join(','),
    ...(fields && { fields }),
  });
  let seen = 0;
  let query: URLSearchParams | undefined = first;
  while (query) {
    const response: Response = await fetch(
      `${url}/api/catalog/entities/by-query?${query}`,
      { headers },
    );
    if (!response.ok) {
      throw new Error(`The catalog answered ${response.status}`);
    }
    const { items, pageInfo } = await response.json();
    seen += items.length;
    query = pageInfo.nextCursor
      ? new URLSearchParams({
          limit: first.get('limit') ?? '',
          cursor: pageInfo.nextCursor,
          ...(fields && { fields }),
        })
      : undefined;
  }
  return seen;
}
