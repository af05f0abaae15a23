import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';
import { PollOptions, poll } from './poll';

/** How to ask for the brief. */
export interface BriefOptions extends PollOptions {
  /** False where it is known that the caller may not read it. */
  enabled?: boolean;
}

/** What leadership decides on, on one page. */
export function useBrief(options?: BriefOptions) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['brief'],
    queryFn: ({ signal }) => api.getBrief({ signal }),
    enabled: options?.enabled,
    ...poll(options),
  });
}
