import {
  Alternative,
  CostRange,
} from 'backstage-plugin-adoption-health-common';
import { Format, Translate } from '../shared';
import { moneyRange } from './moneyRange';

/** What portals cost a year by how one gets them. */
export interface HostOrBuy {
  selfHosted?: Alternative;
  bought: Alternative[];
}

/** What hosting and what buying costs a year, in one sentence. */
export function hostOrBuyTitle(
  alternatives: HostOrBuy,
  options: { currency: string; t: Translate; format: Format },
): string {
  const { selfHosted, bought } = alternatives;
  const { t } = options;
  if (selfHosted && bought.length > 0) {
    return t('value.hostOrBuy.both', {
      bought: moneyRange(span(bought), options),
      selfHosted: moneyRange(selfHosted.yearlyCost, options),
    });
  }
  if (bought.length > 0) {
    return t('value.hostOrBuy.boughtOnly', {
      bought: moneyRange(span(bought), options),
    });
  }
  return selfHosted
    ? t('value.hostOrBuy.selfHostedOnly', {
        selfHosted: moneyRange(selfHosted.yearlyCost, options),
      })
    : t('value.hostOrBuy.none');
}

/** From the cheapest to the dearest of several alternatives. */
function span(alternatives: Alternative[]): CostRange {
  return {
    low: Math.min(...alternatives.map(({ yearlyCost }) => yearlyCost.low)),
    high: Math.max(...alternatives.map(({ yearlyCost }) => yearlyCost.high)),
  };
}
