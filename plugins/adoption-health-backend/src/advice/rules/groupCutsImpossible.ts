import { AdviceRule } from '../Situation';

/**
 * No team is large enough, or there is none at all: nobody can see where the
 * portal is adopted. Facts: how many `teams` there are. Not in the first days,
 * when members have not been counted yet.
 */
export const groupCutsImpossible: AdviceRule = ({ teams, collection }) => {
  if (
    !teams ||
    collection?.coverage === undefined ||
    teams.rows.some(({ rate }) => rate.status !== 'suppressed')
  ) {
    return undefined;
  }
  return {
    rule: 'group-cuts-impossible',
    facts: { teams: teams.rows.length },
    people: 0,
    link: '/adoption-health/adoption',
  };
};
