import { groupDirectoryFields } from 'backstage-plugin-adoption-health-common';

/** The page size of the product, and of the catalog's client. */
const PAGE_SIZE = '500';
const KINDS = ['component', 'api', 'resource', 'system', 'domain'];

/**
 * Has another plugin of the backend read what a sweep reads, page by page with
 * the same client, and drop it. Answers how many entities it saw.
 */
export async function streamCatalog(url: string): Promise<number> {
  const owners = await read(url, {
    kinds: 'user,group',
    fields: groupDirectoryFields.join(','),
  });
  return owners + (await read(url, { kinds: KINDS.join(',') }));
}

async function read(
  url: string,
  what: Record<string, string>,
): Promise<number> {
  const query = new URLSearchParams({ ...what, pageSize: PAGE_SIZE });
  const response = await fetch(`${url}/api/bystander/catalog?${query}`);
  if (!response.ok) {
    throw new Error(`The catalog could not be read: ${response.status}`);
  }
  const { entities } = await response.json();
  return entities;
}
