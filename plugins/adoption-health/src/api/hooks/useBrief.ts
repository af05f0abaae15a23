import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';
import { PollOptions, poll } from './poll';

/** What leadership decides on, on one page. */
export function useBrief(options?: PollOptions) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['brief'],
    queryFn: ({ signal }) => api.getBrief({ signal }),
    ...poll(options),
  });
}
