import { CostRange } from 'backstage-plugin-adoption-health-common';
import { Words } from '../shared';

/** "7 to 10", "0.5 to 1"; a single number is said once. */
export function numberRange(range: CostRange, options: Words): string {
  const { t, format } = options;
  const low = format.decimal(range.low);
  const high = format.decimal(range.high);
  return low === high ? low : t('value.range', { low, high });
}
