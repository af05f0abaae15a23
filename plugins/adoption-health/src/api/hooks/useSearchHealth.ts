import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { DaysQuery } from '../AdoptionHealthApi';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/** What people search for, and what they do not find. */
export function useSearchHealth(query: DaysQuery) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['search-health', query],
    queryFn: ({ signal }) => api.getSearchHealth(query, { signal }),
    placeholderData: keepPreviousData,
  });
}
