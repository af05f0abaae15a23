import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { AdoptionSeriesQuery } from '../AdoptionHealthApi';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';
import { keepSameGroup } from './keepSameGroup';
import { PollOptions, poll } from './poll';

/** One adoption metric over time. */
export function useAdoptionSeries(
  query: AdoptionSeriesQuery,
  options?: PollOptions,
) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['adoption-series', query],
    queryFn: ({ signal }) => api.getAdoptionSeries(query, { signal }),
    placeholderData: keepSameGroup(query),
    ...poll(options),
  });
}
