import { MetricId, Value } from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../platform/okValue';
import { DayWindow } from '../../platform/window';

/**
 * The share of entities that are stale, and what it is at most: with those
 * that are unknown. Source: metrics.md 3, "Stale share".
 *
 * @param options - `swept` is false before the first complete sweep
 */
export function staleShares(
  counts: { total: number; stale: number; unknown: number },
  options: { window: DayWindow; swept?: boolean },
): { staleShare: Value; upperBound: Value } {
  const { total, stale, unknown } = counts;
  const { window, swept = true } = options;
  const share = (definition: MetricId, n: number): Value => {
    if (!swept || total === 0) {
      const reason = swept ? 'no-entities' : 'no-sweep';
      return absentValue(definition, { status: 'no-data', reason, window });
    }
    const value = n / total;
    const counted = { value, n, denominator: total };
    return okValue(definition, { ...counted, window, coverage: 1 });
  };
  return {
    staleShare: share('staleShare', stale),
    upperBound: share('staleUpperBound', stale + unknown),
  };
}
