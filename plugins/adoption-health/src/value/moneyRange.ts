import { CostRange } from 'backstage-plugin-adoption-health-common';
import { Format, Translate } from '../shared';

/** "$125 k to $200 k"; an amount without a range is said once. */
export function moneyRange(
  range: CostRange,
  options: { currency: string; t: Translate; format: Format },
): string {
  const { currency, t, format } = options;
  const low = format.moneyShort(range.low, currency);
  const high = format.moneyShort(range.high, currency);
  return low === high ? low : t('value.range', { low, high });
}

/** "$156,000 to $165,600": the same to the last unit. */
export function exactMoneyRange(
  range: CostRange,
  options: { currency: string; t: Translate; format: Format },
): string {
  const { currency, t, format } = options;
  const low = format.money(range.low, currency);
  const high = format.money(range.high, currency);
  return low === high ? low : t('value.range', { low, high });
}
