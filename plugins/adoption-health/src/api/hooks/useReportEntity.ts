import { CompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ReportRequest } from 'backstage-plugin-adoption-health-common';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';
import { keepEntityFreshness } from './keepEntityFreshness';

/** Says "this is wrong" of an entity and keeps the new picture of it. */
export function useReportEntity(entity: CompoundEntityRef) {
  const api = useApi(adoptionHealthApiRef);
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (request: ReportRequest) => api.reportEntity(entity, request),
    onSuccess: freshness =>
      keepEntityFreshness(queryClient, { entity, freshness }),
  });
}
