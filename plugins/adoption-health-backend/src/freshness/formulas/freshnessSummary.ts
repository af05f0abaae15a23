import {
  FreshnessState,
  FreshnessSummary,
} from 'backstage-plugin-adoption-health-common';
import { DayWindow } from '../../platform/window';
import { staleShares } from './staleShares';

/** How many entities of a kind and an owner are in a state. */
export interface StateCount {
  kind: string;
  /** Full lower-case ref; undefined where nobody owns them. */
  owner?: string;
  state: FreshnessState;
  entities: number;
}

/** A {@link FreshnessSummary} of the picture alone. */
export type PictureSummary = Omit<FreshnessSummary, 'held' | 'registeredShare'>;

interface Counts {
  total: number;
  fresh: number;
  stale: number;
  unknown: number;
}

const none: Counts = { total: 0, fresh: 0, stale: 0, unknown: 0 };

/**
 * The summary of a picture of the catalog. Source: metrics.md 3, "Stale share".
 *
 * @param picture - `window` is the day of its sweep; `sweptAt` is undefined
 *   before the first complete one
 */
export function freshnessSummary(picture: {
  sweptAt: string | undefined;
  window: DayWindow;
  counts: readonly StateCount[];
  byRule: FreshnessSummary['byRule'];
}): PictureSummary {
  const { sweptAt, window, counts, byRule } = picture;
  const all = counts.reduce(added, none);
  return {
    sweptAt,
    ...all,
    ...staleShares(all, { window, swept: sweptAt !== undefined }),
    byRule,
    byKind: [...countBy(counts, ({ kind }) => kind)]
      .map(([kind, counted]) => ({ kind, ...counted }))
      .sort(
        (one, other) =>
          other.total - one.total || (one.kind < other.kind ? -1 : 1),
      ),
    byOwner: [...countBy(counts, ({ owner }) => owner)]
      .map(([owner, counted]) => ({ owner, ...counted }))
      .sort(
        (one, other) =>
          other.stale - one.stale ||
          other.total - one.total ||
          ((one.owner ?? '') < (other.owner ?? '') ? -1 : 1),
      ),
  };
}

function countBy<Key>(
  counts: readonly StateCount[],
  keyOf: (count: StateCount) => Key,
): Map<Key, Counts> {
  const groups = new Map<Key, Counts>();
  for (const count of counts) {
    const key = keyOf(count);
    groups.set(key, added(groups.get(key) ?? none, count));
  }
  return groups;
}

function added(counts: Counts, { state, entities }: StateCount): Counts {
  return {
    ...counts,
    total: counts.total + entities,
    [state]: counts[state] + entities,
  };
}
