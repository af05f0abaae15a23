import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Day } from 'backstage-plugin-adoption-health-common';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/** Which use cases of the portal are in use. */
export function useUseCaseCoverage(query: { to: Day }) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['use-case-coverage', query],
    queryFn: ({ signal }) => api.getUseCaseCoverage(query, { signal }),
    placeholderData: keepPreviousData,
  });
}
