import { useApiHolder } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  CatalogGroup,
  catalogGroup,
  groupFields,
  searchedGroupFields,
} from './catalogGroup';

const MOST_SHOWN = 50;
const FRESH_MS = 5 * 60_000;

/** Groups that a search found. */
export interface FoundGroups {
  /** By name, at most 50. */
  groups: CatalogGroup[];
  /** How many more there are. */
  more: number;
}

/** The groups of the catalog whose name or title holds `term`; all without. */
export function useCatalogGroups(term: string, options: { enabled: boolean }) {
  const catalog = useApiHolder().get(catalogApiRef);
  return useQuery({
    queryKey: ['catalog-groups', term],
    enabled: catalog !== undefined && options.enabled,
    staleTime: FRESH_MS,
    placeholderData: keepPreviousData,
    queryFn: async (): Promise<FoundGroups> => {
      if (!catalog) {
        return { groups: [], more: 0 };
      }
      const { items, totalItems } = await catalog.queryEntities({
        filter: { kind: 'group' },
        fields: groupFields,
        orderFields: { field: 'metadata.name', order: 'asc' },
        limit: MOST_SHOWN,
        ...(term && {
          fullTextFilter: { term, fields: searchedGroupFields },
        }),
      });
      return {
        groups: items.map(catalogGroup),
        more: Math.max(0, totalItems - items.length),
      };
    },
  });
}
