import { OkValue } from 'backstage-plugin-adoption-health-common';
import { Translate } from '../useMessages';
import { Format } from './createFormat';

type Counted = 'people' | 'entities' | 'loads' | 'checks';

const COUNTED: Partial<Record<string, Counted>> = {
  dau: 'people',
  wau: 'people',
  mau: 'people',
  adoptionRate: 'people',
  adoptionRate28: 'people',
  activeOutsidePopulation: 'people',
  habitual: 'people',
  staleShare: 'entities',
  staleUpperBound: 'entities',
  pageReadyP75: 'loads',
  pageReadyWithinTarget: 'loads',
  uptime: 'checks',
};

/**
 * What a value was counted from: "95 of 412 people", "18,970 page loads".
 * Undefined for a value that says no count.
 */
export function countsText(
  value: OkValue,
  options: { t: Translate; format: Format },
): string | undefined {
  const { t, format } = options;
  const counted = COUNTED[value.definition];
  if (value.n === undefined || !counted) {
    return undefined;
  }
  const n = format.count(value.n);
  if (value.denominator === undefined) {
    return t(`shared.counts.${counted}Alone`, { n, count: value.n });
  }
  const all = format.count(value.denominator);
  return t(`shared.counts.${counted}`, { n, all });
}
