import {
  Estimate,
  EstimateOption,
} from 'backstage-plugin-adoption-health-common';
import { Words } from '../shared';
import { moneyRange } from './moneyRange';
import { numberRange } from './numberRange';

/** Which option reaches 30 % first, when, and for how much. */
export function estimateTitle(estimate: Estimate, options: Words): string {
  const { t } = options;
  const [soonest] = [...estimate.options].sort(soonestFirst);
  if (!soonest) {
    return t('value.estimate.title.none');
  }
  return t('value.estimate.title.soonest', {
    name: soonest.name,
    months: numberRange(soonest.monthsTo30Percent, options),
    cost: moneyRange(soonest.firstYearCost, {
      currency: estimate.currency,
      ...options,
    }),
  });
}

function soonestFirst(one: EstimateOption, other: EstimateOption): number {
  return (
    one.monthsTo30Percent.low - other.monthsTo30Percent.low ||
    one.monthsTo30Percent.high - other.monthsTo30Percent.high ||
    one.firstYearCost.low - other.firstYearCost.low
  );
}
