import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/** The cache key of the campaigns. */
export const campaignsKey = ['campaigns'];

/** The campaigns and how far they are, the running ones first. */
export function useCampaigns() {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: campaignsKey,
    queryFn: ({ signal }) => api.getCampaigns({ signal }),
  });
}
