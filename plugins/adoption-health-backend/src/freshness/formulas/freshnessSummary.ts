import {
  FreshnessState,
  FreshnessSummary,
  MetricId,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../platform/okValue';
import { DayWindow } from '../../platform/window';

/** How many entities of a kind are in a state. */
export interface StateCount {
  kind: string;
  state: FreshnessState;
  entities: number;
}

type KindCounts = FreshnessSummary['byKind'][number];

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
}): FreshnessSummary {
  const { sweptAt, window, counts, byRule } = picture;
  const byKind = countByKind(counts);
  const fresh = sum(byKind.map(kind => kind.fresh));
  const stale = sum(byKind.map(kind => kind.stale));
  const unknown = sum(byKind.map(kind => kind.unknown));
  const total = fresh + stale + unknown;

  const share = (definition: MetricId, n: number): Value => {
    if (sweptAt === undefined || total === 0) {
      const reason = sweptAt === undefined ? 'no-sweep' : 'no-entities';
      return absentValue(definition, { status: 'no-data', reason, window });
    }
    const value = n / total;
    const counted = { value, n, denominator: total };
    return okValue(definition, { ...counted, window, coverage: 1 });
  };
  return {
    sweptAt,
    total,
    fresh,
    stale,
    unknown,
    staleShare: share('staleShare', stale),
    upperBound: share('staleUpperBound', stale + unknown),
    byRule,
    byKind,
  };
}

/** Largest kind first. */
function countByKind(counts: readonly StateCount[]): KindCounts[] {
  const kinds = new Map<string, KindCounts>();
  for (const { kind, state, entities } of counts) {
    const before = kinds.get(kind) ?? {
      kind,
      total: 0,
      fresh: 0,
      stale: 0,
      unknown: 0,
    };
    kinds.set(kind, {
      ...before,
      total: before.total + entities,
      [state]: before[state] + entities,
    });
  }
  return [...kinds.values()].sort(
    (a, b) => b.total - a.total || (a.kind < b.kind ? -1 : 1),
  );
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
