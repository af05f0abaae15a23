import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { FreshnessSeriesQuery } from '../AdoptionHealthApi';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/** Stale and unknown entities day by day, of one owner or kind if given. */
export function useFreshnessSeries(query: FreshnessSeriesQuery) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['freshness-series', query],
    queryFn: ({ signal }) => api.getFreshnessSeries(query, { signal }),
    placeholderData: keepPreviousData,
  });
}
