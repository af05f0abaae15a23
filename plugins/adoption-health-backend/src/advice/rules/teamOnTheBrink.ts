import { TeamAdoption } from 'backstage-plugin-adoption-health-common';
import { AdviceRule } from '../Situation';

/** So close below the threshold a few people decide. */
const CLOSE = 0.05;
/** Shares are quotients: 0.25 must count as 0.3 less 0.05. */
const ROUNDING = 1e-9;

/**
 * Teams are just below the share that counts as adopted. Facts: how many
 * `teams`, and of the one that fewest people are missing in its `group`, its
 * `rate`, the `threshold`, and how many more it `needs`. It would help those of
 * the team who are not active.
 */
export const teamOnTheBrink: AdviceRule = ({ teams }) => {
  const close = (teams?.rows ?? [])
    .flatMap(row => distanceOf(row, teams?.threshold ?? 0))
    .sort(
      (one, other) => one.needs - other.needs || other.inactive - one.inactive,
    );
  if (!teams || close.length === 0) {
    return undefined;
  }
  const [{ group, rate, needs, inactive }] = close;
  const { threshold } = teams;
  return {
    rule: 'team-on-the-brink',
    facts: { teams: close.length, group, rate, threshold, needs },
    people: inactive,
    link: `/adoption-health/adoption?group=${encodeURIComponent(group)}`,
  };
};

function distanceOf(row: TeamAdoption, threshold: number) {
  const { group, rate, adopted } = row;
  if (
    adopted === true ||
    rate.status !== 'ok' ||
    rate.n === undefined ||
    rate.denominator === undefined ||
    rate.value >= threshold ||
    rate.value < threshold - CLOSE - ROUNDING
  ) {
    return [];
  }
  const needs = Math.ceil(threshold * rate.denominator - ROUNDING) - rate.n;
  const inactive = rate.denominator - rate.n;
  return [{ group, rate: rate.value, needs, inactive }];
}
