import { AdviceRule } from '../Situation';

/** Some find nothing for a typing error; half of them is no accident. */
const OFTEN = 0.5;

/**
 * What many people look for is not there: to be written or registered. Facts:
 * the `term`, its `people` and `episodes`, and the `zeroShare` of these.
 */
export const searchFindsNothing: AdviceRule = ({ search }) => {
  const [worst] = (search?.terms ?? [])
    .flatMap(({ term, episodes, people, zeroShare }) =>
      people.status === 'ok' &&
      zeroShare.status === 'ok' &&
      zeroShare.value >= OFTEN
        ? [{ term, episodes, people: people.value, zeroShare: zeroShare.value }]
        : [],
    )
    .sort(
      (one, other) =>
        other.people - one.people || other.episodes - one.episodes,
    );
  return worst
    ? {
        rule: 'search-finds-nothing',
        facts: worst,
        people: worst.people,
        link: '/adoption-health/adoption',
      }
    : undefined;
};
