import { AsyncQuery, isForbidden } from '../shared';

/**
 * The answer that several cards show, and whether a newer one failed to come.
 * The page says so once; each of its cards saying it too would be noise.
 */
export function sharedAnswer<T>(query: AsyncQuery<T>): {
  query: AsyncQuery<T>;
  outdated: boolean;
} {
  const { data, error } = query;
  const outdated = data !== undefined && error !== null && !isForbidden(error);
  return { outdated, query: outdated ? { ...query, error: null } : query };
}
