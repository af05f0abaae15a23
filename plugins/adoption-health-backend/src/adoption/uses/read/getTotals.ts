import { UsageTotal } from '../../../facts/read/sumUsageOfDays';
import { getUsageOverDays } from '../../../facts/read/getUsageOverDays';
import { UsageKind } from '../../../facts/usageKinds';
import { DayWindow } from '../../../platform/window';
import { RememberingSources } from './UsesSources';

/** Usage of a kind in a window by dimension; remembered until it changes. */
export async function getTotals(
  sources: RememberingSources,
  options: { kind: UsageKind; window: DayWindow },
): Promise<Map<number, UsageTotal>> {
  const { kind, window } = options;
  const { from, to } = window;
  return sources.totals.get({ key: kind, from, to }, () =>
    getUsageOverDays(sources.knex, { kind, from, to }),
  );
}
