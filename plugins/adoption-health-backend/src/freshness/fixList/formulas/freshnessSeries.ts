import {
  DayNumber,
  dayOf,
  FreshnessSeries,
  FreshnessState,
} from 'backstage-plugin-adoption-health-common';
import { staleShares } from '../../formulas/staleShares';

/**
 * A point for each day that has counts; the others had no complete sweep, and
 * stay away. Source: metrics.md 3, "Stale share".
 */
export function freshnessSeries(
  counts: ReadonlyArray<{
    day: DayNumber;
    state: FreshnessState;
    entities: number;
  }>,
  options: { today: DayNumber },
): FreshnessSeries {
  const days = new Map<DayNumber, Record<FreshnessState, number>>();
  for (const { day, state, entities } of counts) {
    const before = days.get(day) ?? { fresh: 0, stale: 0, unknown: 0 };
    days.set(day, { ...before, [state]: before[state] + entities });
  }
  const points = [...days]
    .sort(([one], [other]) => one - other)
    .map(([day, { fresh, stale, unknown }]) => {
      const total = fresh + stale + unknown;
      const window = { from: day, to: day, complete: day < options.today };
      return {
        at: dayOf(day),
        total,
        stale,
        unknown,
        ...staleShares({ total, stale, unknown }, { window }),
      };
    });
  return { points };
}
