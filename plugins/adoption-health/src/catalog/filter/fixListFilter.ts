import {
  FixListSort,
  FreshnessState,
} from 'backstage-plugin-adoption-health-common';
import { FixListPagesQuery } from '../../api/hooks/useFixList';
import { askedOwner } from './ownerFilter';

/** The states to list, in the order of the buttons. */
export const listedStates = ['stale', 'unknown', 'fresh', 'all'] as const;

/** What the list can be sorted by, the default first. */
export const listSorts: readonly FixListSort[] = ['harm', 'since', 'name'];

/** Entities of one state, or of all. */
export type ListedState = FreshnessState | 'all';

/** Which entities the fix list shows, and in which order. */
export interface FixListFilter {
  state: ListedState;
  rule?: string;
  /** Full ref of a group, or `none`. */
  owner?: string;
  kind?: string;
  sort: FixListSort;
}

/** The filter that a URL asks for; stale ones by harm unless it says else. */
export function parseFixListFilter(parameters: URLSearchParams): FixListFilter {
  const state = parameters.get('state');
  const sort = parameters.get('sort');
  const text = (name: string) => parameters.get(name) || undefined;
  return {
    state: listedStates.find(one => one === state) ?? 'stale',
    rule: text('rule'),
    owner: askedOwner(text('owner')),
    kind: text('kind'),
    sort: listSorts.find(one => one === sort) ?? 'harm',
  };
}

/** The URL's parameters with a changed filter; all others stay. */
export function withFixListFilter(
  parameters: URLSearchParams,
  change: Partial<FixListFilter>,
): URLSearchParams {
  const filter = { ...parseFixListFilter(parameters), ...change };
  const next = new URLSearchParams(parameters);
  const put = (name: string, value: string | undefined) =>
    value ? next.set(name, value) : next.delete(name);
  put('state', filter.state === 'stale' ? undefined : filter.state);
  put('rule', filter.rule);
  put('owner', filter.owner);
  put('kind', filter.kind);
  put('sort', filter.sort === 'harm' ? undefined : filter.sort);
  return next;
}

/** What to ask the backend for. */
export function fixListQuery(filter: FixListFilter): FixListPagesQuery {
  const { state, ...others } = filter;
  return { state: state === 'all' ? undefined : state, ...others };
}
