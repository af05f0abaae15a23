import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/** What the alternatives cost a year for a number of engineers. */
export function useAlternatives(query: { engineers: number }) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['alternatives', query],
    queryFn: ({ signal }) => api.getAlternatives(query, { signal }),
    placeholderData: keepPreviousData,
  });
}
