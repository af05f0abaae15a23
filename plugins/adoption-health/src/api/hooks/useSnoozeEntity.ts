import { CompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Day } from 'backstage-plugin-adoption-health-common';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';
import { keepEntityFreshness } from './keepEntityFreshness';

/** Asks for no reminders until a day, or ends that with `null`. */
export function useSnoozeEntity(entity: CompoundEntityRef) {
  const api = useApi(adoptionHealthApiRef);
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (until: Day | null) => api.snoozeEntity(entity, { until }),
    onSuccess: freshness =>
      keepEntityFreshness(queryClient, { entity, freshness }),
  });
}
