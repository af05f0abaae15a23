import {
  CompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/** The cache key of an entity's freshness. */
export function entityFreshnessKey(entity: CompoundEntityRef) {
  return ['entity-freshness', stringifyEntityRef(entity)];
}

/** What is wrong with one entity, and what would mend it. */
export function useEntityFreshness(entity: CompoundEntityRef) {
  const api = useApi(adoptionHealthApiRef);
  return useQuery({
    queryKey: entityFreshnessKey(entity),
    queryFn: ({ signal }) => api.getEntityFreshness(entity, { signal }),
  });
}
