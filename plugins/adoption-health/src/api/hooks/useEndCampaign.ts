import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';
import { campaignsKey } from './useCampaigns';

/** Ends a campaign and asks for all of them anew. For admins. */
export function useEndCampaign() {
  const api = useApi(adoptionHealthApiRef);
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.endCampaign(id),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: campaignsKey }),
  });
}
