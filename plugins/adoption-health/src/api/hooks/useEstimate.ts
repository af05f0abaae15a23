import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { EstimateRequest } from 'backstage-plugin-adoption-health-common';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/**
 * What a portal would take for the situation given. The last answer stays
 * while the next one is calculated, so that nothing jumps.
 */
export function useEstimate(request: EstimateRequest) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['estimate', request],
    queryFn: ({ signal }) => api.estimate(request, { signal }),
    placeholderData: keepPreviousData,
  });
}
