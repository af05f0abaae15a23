import { mostRead } from '../formulas/staleItems';
import { AdviceRule } from '../Situation';

/**
 * Entities have no owner at all. Facts: how many `entities`, and `readers` of
 * the most read one, if any is read enough to be shown.
 */
export const ownersMissing: AdviceRule = ({ catalog }) => {
  const unowned = catalog?.summary.byOwner.find(
    ({ owner }) => owner === undefined,
  );
  if (!catalog || !unowned || unowned.stale === 0) {
    return undefined;
  }
  const [top] = mostRead(
    catalog.stale.items.filter(({ owner }) => owner === undefined),
  );
  return {
    rule: 'owners-missing',
    facts: {
      entities: unowned.stale,
      ...(top ? { readers: top.readers } : {}),
    },
    people: top?.readers ?? 0,
    link: '/adoption-health/catalog?owner=none',
  };
};
