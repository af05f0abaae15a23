import { AsyncQuery } from '../../shared';

/**
 * Several answers that only make sense together, as one: there when all are,
 * failed with the first that failed, as old as the oldest.
 */
export function joinQueries<T>(
  queries: readonly AsyncQuery<T>[],
): AsyncQuery<T[]> {
  const answers = queries.flatMap(({ data }) =>
    data === undefined ? [] : [data],
  );
  return {
    data: answers.length === queries.length ? answers : undefined,
    error: queries.find(({ error }) => error)?.error ?? null,
    isFetching: queries.some(({ isFetching }) => isFetching),
    dataUpdatedAt: Math.min(...queries.map(query => query.dataUpdatedAt)),
    refetch: () =>
      queries.filter(({ error }) => error).map(query => query.refetch()),
  };
}
