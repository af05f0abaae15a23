import { AdoptionSeries } from 'backstage-plugin-adoption-health-common';
import { AdviceRule } from '../Situation';

const COMPARED_WEEKS = 8;
const WEEKS_NEEDED = 4;
/** Fewer people more than ever before are a matter of chance. */
const MANY_MORE = 5;

/**
 * More people did not come back than in any of the eight weeks before: to be
 * asked why, as nothing measured says it. Facts: the last day of the week as
 * `week`, the `people`, and the most there were in a week before as `before`.
 */
export const peopleStayAway: AdviceRule = ({ lifecycle }) => {
  const weeks = lifecycle ? completeWeeks(lifecycle) : [];
  const last = weeks.at(-1);
  const earlier = weeks.slice(-COMPARED_WEEKS - 1, -1);
  if (!last || earlier.length < WEEKS_NEEDED) {
    return undefined;
  }
  const before = Math.max(...earlier.map(({ people }) => people));
  if (last.people - before < MANY_MORE) {
    return undefined;
  }
  return {
    rule: 'people-stay-away',
    facts: { week: last.week, people: last.people, before },
    people: last.people,
    link: '/adoption-health/adoption',
  };
};

function completeWeeks(
  series: AdoptionSeries,
): Array<{ week: string; people: number }> {
  return series.points
    .flatMap(point =>
      point.status === 'ok' && point.complete
        ? [{ week: point.at, people: point.value }]
        : [],
    )
    .sort((one, other) => (one.week < other.week ? -1 : 1));
}
