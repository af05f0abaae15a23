import { Format, Translate } from '../shared';
import { HostOrBuy } from './hostOrBuyTitle';
import { moneyRange } from './moneyRange';

/**
 * Which portal lists lowest, and for how many no source says how many people
 * they need beside the price.
 */
export function alternativesTitle(
  alternatives: HostOrBuy,
  options: { currency: string; t: Translate; format: Format },
): string {
  const { t } = options;
  const { bought } = alternatives;
  const [cheapest] = [...bought].sort(
    (one, other) => one.yearlyCost.low - other.yearlyCost.low,
  );
  if (!cheapest) {
    return t('value.alternatives.title');
  }
  const lowest = t('value.alternatives.lowest', {
    name: cheapest.name,
    cost: moneyRange(cheapest.yearlyCost, options),
  });
  const open = bought.filter(row => !row.engineersNeeded).length;
  return open === 0
    ? lowest
    : t('value.alternatives.lowestAndOpen', {
        lowest,
        count: open,
        all: String(bought.length),
      });
}
