import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';
import { PollOptions, poll } from './poll';

/** How the suite is set up, what day it is, and what the caller may do. */
export function useAdoptionHealthContext(options?: PollOptions) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['context'],
    queryFn: ({ signal }) => api.getContext({ signal }),
    ...poll(options),
  });
}
