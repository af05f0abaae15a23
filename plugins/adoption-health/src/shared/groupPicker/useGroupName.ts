import { useApiHolder } from '@backstage/frontend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';
import { catalogGroup } from './catalogGroup';

const FRESH_MS = 5 * 60_000;

/**
 * What people call a group: as the catalog says, or by the name in its ref
 * while that is not known or where the catalog does not know the group.
 *
 * @param ref - full entity ref
 */
export function useGroupName(ref: string | undefined): string | undefined {
  const catalog = useApiHolder().get(catalogApiRef);
  const { data } = useQuery({
    queryKey: ['catalog-group-name', ref],
    enabled: catalog !== undefined && ref !== undefined,
    staleTime: FRESH_MS,
    queryFn: async () => {
      const entity = ref && (await catalog?.getEntityByRef(ref));
      return entity ? catalogGroup(entity).title : null;
    },
  });
  return ref === undefined ? undefined : (data ?? parseEntityRef(ref).name);
}
