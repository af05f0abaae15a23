import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/** Where adoption is going, and whether that is far enough. */
export function useOutlook() {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['outlook'],
    queryFn: ({ signal }) => api.getOutlook({ signal }),
  });
}
