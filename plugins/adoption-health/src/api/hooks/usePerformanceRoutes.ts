import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { DaysQuery } from '../AdoptionHealthApi';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';
import { PollOptions, poll } from './poll';

/** How long each route takes, slowest first. */
export function usePerformanceRoutes(query: DaysQuery, options?: PollOptions) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['performance-routes', query],
    queryFn: ({ signal }) => api.getPerformanceRoutes(query, { signal }),
    placeholderData: keepPreviousData,
    ...poll(options),
  });
}
