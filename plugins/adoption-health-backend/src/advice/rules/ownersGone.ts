import { goneOwnerRules, hasOpen, mostRead } from '../formulas/staleItems';
import { AdviceRule } from '../Situation';

/**
 * Entities name owners who left or never were. Facts: the freshness rule that
 * most of them break as `finding`, the `entities` that break it, and `readers`
 * of the most read one, if any is read enough to be shown.
 */
export const ownersGone: AdviceRule = ({ catalog }) => {
  const [worst] = (catalog?.summary.byRule ?? [])
    .filter(({ rule, entities }) => isGone(rule) && entities > 0)
    .sort((one, other) => other.entities - one.entities);
  if (!catalog || !worst) {
    return undefined;
  }
  const { rule, entities } = worst;
  const [top] = mostRead(
    catalog.stale.items.filter(item => hasOpen(item, rule)),
  );
  return {
    rule: 'owners-gone',
    facts: {
      finding: rule,
      entities,
      ...(top ? { readers: top.readers } : {}),
    },
    people: top?.readers ?? 0,
    link: `/adoption-health/catalog?rule=${rule}`,
  };
};

function isGone(rule: string): boolean {
  return goneOwnerRules.some(one => one === rule);
}
