import { hasOwnerTrouble, mostRead } from '../formulas/staleItems';
import { AdviceRule } from '../Situation';

/**
 * Stale entities are read by people who do not own them, and have an owner who
 * could fix them. Facts: how many `entities`, and of the most read one `ref`,
 * `title` where it has one, and `readers`.
 *
 * The people are those of the most read one: readers of several would be
 * counted twice, and no sum may tell of a page that few have read.
 */
export const mostReadStale: AdviceRule = ({ catalog }) => {
  const items = catalog?.stale.items ?? [];
  const read = mostRead(items.filter(item => !hasOwnerTrouble(item)));
  if (read.length === 0) {
    return undefined;
  }
  const [{ item, readers }] = read;
  const { ref, title } = item;
  return {
    rule: 'most-read-stale',
    facts: {
      entities: read.length,
      ref,
      ...(title === undefined ? {} : { title }),
      readers,
    },
    people: readers,
    link: '/adoption-health/catalog',
  };
};
