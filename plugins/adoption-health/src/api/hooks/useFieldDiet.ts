import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/** How much each field of the descriptors is used, by kind. */
export function useFieldDiet() {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: ['field-diet'],
    queryFn: ({ signal }) => api.getFieldDiet({ signal }),
  });
}
