import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/** The cache key of {@link useMyCatalog}. */
export const myCatalogKey = ['my-catalog'];

/** What the caller owns that has findings, worst first, in one request. */
export function useMyCatalog() {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: myCatalogKey,
    queryFn: ({ signal }) => api.getMyCatalog({ signal }),
  });
}
