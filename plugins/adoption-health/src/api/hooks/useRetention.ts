import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { AdoptionQuery } from '../AdoptionHealthApi';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/** How many of those who came first in a week came again. */
export function useRetention(query: AdoptionQuery) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['retention', query],
    queryFn: ({ signal }) => api.getRetention(query, { signal }),
    placeholderData: keepPreviousData,
  });
}
