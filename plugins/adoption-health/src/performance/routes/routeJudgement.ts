import {
  OkValue,
  PerformanceRoutes,
  RouteTiming,
} from 'backstage-plugin-adoption-health-common';

/** A route with enough loads for its percentiles to mean something. */
export interface JudgedRoute {
  timing: RouteTiming;
  p50: number;
  p75: number;
  p95: number;
  within: OkValue;
  missed: boolean;
}

/** The routes, judged ones slowest first, the others by their loads. */
export interface RouteJudgement {
  judged: JudgedRoute[];
  tooFew: RouteTiming[];
}

/** Splits routes into those that can be judged and those that cannot. */
export function routeJudgement(answer: PerformanceRoutes): RouteJudgement {
  const judged: JudgedRoute[] = [];
  const tooFew: RouteTiming[] = [];
  for (const timing of answer.rows) {
    const { p50, p75, p95, withinTargetShare: within } = timing;
    const known = p50 !== null && p75 !== null && p95 !== null;
    if (known && within.status === 'ok') {
      const missed = p75 >= answer.targetMs;
      judged.push({ timing, p50, p75, p95, within, missed });
    } else {
      tooFew.push(timing);
    }
  }
  return {
    judged: judged.sort((a, b) => b.p75 - a.p75),
    tooFew: tooFew.sort((a, b) => b.n - a.n),
  };
}

/** Tells routes apart: the same one may be loaded and navigated to. */
export function routeKey(timing: RouteTiming): string {
  return `${timing.navigation} ${timing.pluginId} ${timing.route}`;
}
