import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { AdoptionQuery } from '../AdoptionHealthApi';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';
import { keepSameGroup } from './keepSameGroup';

/** How many people were active on how many of 28 days. */
export function useFrequency(query: Omit<AdoptionQuery, 'from'>) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['frequency', query],
    queryFn: ({ signal }) => api.getFrequency(query, { signal }),
    placeholderData: keepSameGroup(query),
  });
}
