import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { DaysQuery } from '../AdoptionHealthApi';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/** From a first visit to value, and from templates to what they made. */
export function useFunnel(query: DaysQuery) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['funnel', query],
    queryFn: ({ signal }) => api.getFunnel(query, { signal }),
    placeholderData: keepPreviousData,
  });
}
