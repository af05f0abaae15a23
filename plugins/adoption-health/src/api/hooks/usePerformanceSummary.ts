import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { DaysQuery } from '../AdoptionHealthApi';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';
import { PollOptions, poll } from './poll';

/** How long pages take, over all routes, and uptime. */
export function usePerformanceSummary(query: DaysQuery, options?: PollOptions) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['performance-summary', query],
    queryFn: ({ signal }) => api.getPerformanceSummary(query, { signal }),
    placeholderData: keepPreviousData,
    ...poll(options),
  });
}
