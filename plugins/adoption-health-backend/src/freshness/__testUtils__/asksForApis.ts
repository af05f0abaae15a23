import { StreamEntitiesRequest } from '@backstage/catalog-client';

/** Whether it is the APIs that a sweep asks for: they come in smaller pages. */
export function asksForApis(request?: StreamEntitiesRequest): boolean {
  return [request?.filter ?? []].flat().some(({ kind }) => {
    return [kind].flat().includes('API');
  });
}
