import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation } from '@tanstack/react-query';
import { FixListQuery } from '../AdoptionHealthApi';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/** Fetches the whole fix list as CSV when asked to, e.g. to save it. */
export function useFixListCsv() {
  const api = useApi(adoptionHealthApiRef);
  return useMutation({
    mutationFn: (query: FixListQuery) => api.getFixListCsv(query),
  });
}
