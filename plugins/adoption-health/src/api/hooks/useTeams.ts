import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Day } from 'backstage-plugin-adoption-health-common';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/** The teams by how many of their members are active. */
export function useTeams(query: { to: Day }) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['teams', query],
    queryFn: ({ signal }) => api.getTeams(query, { signal }),
    placeholderData: keepPreviousData,
  });
}
