import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/** The last 28 days beside the 28 before. */
export function useChanges() {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['changes'],
    queryFn: ({ signal }) => api.getChanges({ signal }),
  });
}
