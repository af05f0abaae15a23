import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/** The entities whose owners said "not mine". */
export function useDisowned() {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['disowned'],
    queryFn: ({ signal }) => api.getDisowned({ signal }),
  });
}
