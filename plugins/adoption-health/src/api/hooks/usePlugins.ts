import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { AdoptionQuery } from '../AdoptionHealthApi';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';
import { keepSameGroup } from './keepSameGroup';

/** Which plugins people use, and which it takes. */
export function usePlugins(query: AdoptionQuery) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['plugins', query],
    queryFn: ({ signal }) => api.getPlugins(query, { signal }),
    placeholderData: keepSameGroup(query),
  });
}
