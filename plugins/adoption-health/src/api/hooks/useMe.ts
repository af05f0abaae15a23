import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/** What is stored about the person who asks. */
export function useMe() {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => api.getMe({ signal }),
  });
}
