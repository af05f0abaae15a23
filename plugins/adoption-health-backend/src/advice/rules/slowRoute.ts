import { RouteTiming } from 'backstage-plugin-adoption-health-common';
import { AdviceRule, Situation } from '../Situation';

/**
 * A route misses the target at p75, and the most people wait for it. Facts:
 * `route`, `plugin`, `p75Ms`, `targetMs`, and the `people` waiting.
 * Source: metrics.md 4, "People waiting".
 */
export const slowRoute: AdviceRule = ({ speed }) => {
  const [worst] = speed ? slowRoutes(speed) : [];
  if (!speed || !worst) {
    return undefined;
  }
  const { row, p75Ms, people } = worst;
  return {
    rule: 'slow-route',
    facts: {
      route: row.route,
      plugin: row.pluginId,
      p75Ms,
      targetMs: speed.routes.targetMs,
      people,
    },
    people,
    link: '/adoption-health/speed',
  };
};

interface SlowRoute {
  row: RouteTiming;
  p75Ms: number;
  people: number;
}

/** Routes that are judged and too slow, those with most people first. */
function slowRoutes(speed: NonNullable<Situation['speed']>): SlowRoute[] {
  const { routes, peopleWaiting } = speed;
  return routes.rows
    .flatMap(row => {
      const people = peopleWaiting.get(row.route);
      // A share is there once there are enough loads to judge the route.
      const isJudged = row.withinTargetShare.status === 'ok';
      return isJudged &&
        people !== undefined &&
        row.p75 !== null &&
        row.p75 >= routes.targetMs
        ? [{ row, p75Ms: row.p75, people }]
        : [];
    })
    .sort((one, other) => other.people - one.people || other.p75Ms - one.p75Ms);
}
