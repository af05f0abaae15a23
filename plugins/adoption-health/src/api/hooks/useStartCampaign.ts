import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CampaignRequest } from 'backstage-plugin-adoption-health-common';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';
import { campaignsKey } from './useCampaigns';

/** Starts a campaign and asks for all of them anew. For admins. */
export function useStartCampaign() {
  const api = useApi(adoptionHealthApiRef);
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (request: CampaignRequest) => api.startCampaign(request),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: campaignsKey }),
  });
}
