import { AdviceRule } from '../Situation';

/** Below it numbers of a window are not to be relied on. */
const ENOUGH = 0.9;

/**
 * Telemetry could not come in for more than a tenth of the last 28 days.
 * Facts: `coverage`, a share.
 */
export const collectionGaps: AdviceRule = ({ collection }) => {
  const coverage = collection?.coverage;
  if (coverage === undefined || coverage >= ENOUGH) {
    return undefined;
  }
  return {
    rule: 'collection-gaps',
    facts: { coverage },
    people: 0,
    link: '/adoption-health/data',
  };
};
