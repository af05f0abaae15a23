import { RouteTiming } from 'backstage-plugin-adoption-health-common';
import { byRoute, DayTiming, mergeTimings } from './mergeTimings';
import { Observation, withinTargetShare } from './timingValues';

/** The route table: a row a route, plugin and navigation, slowest p75 first. */
export function routeTable(
  timings: DayTiming[],
  options: { targetMs: number; observation: Observation },
): RouteTiming[] {
  const rows = byRoute(timings).map(group => {
    const merged = mergeTimings(group, options.targetMs);
    const [{ route, pluginId, navigation }] = group;
    return {
      route,
      pluginId,
      navigation,
      n: merged.samples,
      p50: merged.quantile(0.5) ?? null,
      p75: merged.quantile(0.75) ?? null,
      p95: merged.quantile(0.95) ?? null,
      withinTargetShare: withinTargetShare(merged, options.observation),
      timedOut: merged.timedOut,
      aborted: merged.aborted,
    };
  });
  return rows.sort(
    (a, b) => (b.p75 ?? 0) - (a.p75 ?? 0) || a.route.localeCompare(b.route),
  );
}
