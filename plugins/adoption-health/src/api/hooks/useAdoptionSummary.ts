import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { AdoptionQuery } from '../AdoptionHealthApi';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';
import { keepSameGroup } from './keepSameGroup';
import { PollOptions, poll } from './poll';

/** People active and the adoption rate, as of the last day asked for. */
export function useAdoptionSummary(
  query: AdoptionQuery,
  options?: PollOptions,
) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['adoption-summary', query],
    queryFn: ({ signal }) => api.getAdoptionSummary(query, { signal }),
    placeholderData: keepSameGroup(query),
    ...poll(options),
  });
}
