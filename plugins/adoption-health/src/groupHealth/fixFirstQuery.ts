import { FixListPagesQuery } from '../api/hooks/useFixList';

const PAGE_ROWS = 50;

/** The stale entities of an owner or a system, most harmful first. */
export function fixFirstQuery(
  scope: { owner: string } | { system: string },
): FixListPagesQuery {
  return { ...scope, state: 'stale', sort: 'harm', limit: PAGE_ROWS };
}
