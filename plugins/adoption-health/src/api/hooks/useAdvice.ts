import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/** The actions most worth doing. */
export function useAdvice() {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['advice'],
    queryFn: ({ signal }) => api.getAdvice({ signal }),
  });
}
