import { Query } from '@tanstack/react-query';

/**
 * Keeps the last answer while others days are asked for, but never that of
 * another group: nobody should read the numbers of one under the name of
 * another. For questions whose key is `[name, query]`.
 */
export function keepSameGroup(query: { group?: string }) {
  return <Answer, Key extends readonly unknown[]>(
    previous: Answer | undefined,
    previousQuery: Query<Answer, Error, Answer, Key> | undefined,
  ): Answer | undefined =>
    groupOf(previousQuery?.queryKey[1]) === query.group ? previous : undefined;
}

function groupOf(query: unknown): unknown {
  return typeof query === 'object' && query !== null && 'group' in query
    ? query.group
    : undefined;
}
