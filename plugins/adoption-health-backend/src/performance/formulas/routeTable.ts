import { RouteTiming } from 'backstage-plugin-adoption-health-common';
import { MergedRoute } from './mergeTimings';
import { Observation, withinTargetShare } from './timingValues';

/** The route table: a row a route, plugin and navigation, slowest p75 first. */
export function routeTable(
  routes: readonly MergedRoute[],
  observation: Observation,
): RouteTiming[] {
  const rows = routes.map(({ merged, ...place }) => ({
    ...place,
    n: merged.samples,
    p50: merged.p50 ?? null,
    p75: merged.p75 ?? null,
    p95: merged.p95 ?? null,
    withinTargetShare: withinTargetShare(merged, observation),
    timedOut: merged.timedOut,
    aborted: merged.aborted,
  }));
  return rows.sort(
    (a, b) => (b.p75 ?? 0) - (a.p75 ?? 0) || a.route.localeCompare(b.route),
  );
}
