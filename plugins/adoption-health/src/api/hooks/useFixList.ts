import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { FixList } from 'backstage-plugin-adoption-health-common';
import { FixListQuery } from '../AdoptionHealthApi';
import { adoptionHealthApiRef } from '../adoptionHealthApiRef';

/** What to list; the pages follow one another by themselves. */
export type FixListPagesQuery = Omit<FixListQuery, 'cursor'>;

/** Absent on the first page. */
type Cursor = string | undefined;

/**
 * The fix list, page after page. `data` holds the rows of all pages fetched
 * so far, in the order asked for.
 */
export function useFixList(query: FixListPagesQuery) {
  const api = useApi(adoptionHealthApiRef);
  return useInfiniteQuery<
    FixList,
    Error,
    Omit<FixList, 'nextCursor'>,
    [string, FixListPagesQuery],
    Cursor
  >({
    queryKey: ['fix-list', query],
    queryFn: ({ pageParam, signal }) =>
      api.getFixList({ ...query, cursor: pageParam }, { signal }),
    initialPageParam: undefined,
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
    select: ({ pages }) => ({
      items: pages.flatMap(page => page.items),
      total: pages[0]?.total,
    }),
  });
}
