import { MetricId, Value } from 'backstage-plugin-adoption-health-common';

const definition: MetricId = 'adoptedTeams';

/**
 * The number of adopted teams, from the share of teams that are: milestones
 * are set in numbers. Source: metrics.md 2, "Team adopted".
 */
export function adoptedTeams(rate: Value): Value {
  if (rate.status !== 'ok') {
    return { ...rate, definition };
  }
  const { denominator: _teams, n = 0, ...envelope } = rate;
  return { ...envelope, value: n, n, definition };
}
