import { CompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';
import { keepEntityFreshness } from './keepEntityFreshness';

/** Says "still accurate" of an entity and keeps the new picture of it. */
export function useAttestEntity(entity: CompoundEntityRef) {
  const api = useApi(adoptionHealthApiRef);
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.attestEntity(entity),
    onSuccess: freshness =>
      keepEntityFreshness(queryClient, { entity, freshness }),
  });
}
