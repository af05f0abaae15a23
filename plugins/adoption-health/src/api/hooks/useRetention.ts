import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { AdoptionQuery } from '../AdoptionHealthApi';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';
import { keepSameGroup } from './keepSameGroup';

/** How many of those who came first in a week came again. */
export function useRetention(query: AdoptionQuery) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['retention', query],
    queryFn: ({ signal }) => api.getRetention(query, { signal }),
    placeholderData: keepSameGroup(query),
  });
}
