import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';
import { PollOptions, poll } from './poll';

/** How much of the catalog is stale, over all checked entities. */
export function useFreshnessSummary(options?: PollOptions) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['freshness-summary'],
    queryFn: ({ signal }) => api.getFreshnessSummary({ signal }),
    ...poll(options),
  });
}
