import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { timingSums } from '../formulas/timingSums';
import { usageSums } from '../formulas/usageSums';
import { StoredTiming } from '../read/getTimingEvents';
import { UsageRow } from '../read/getUsage';
import { UsageKindRow, usageKinds } from '../usageKinds';
import { addTimings } from './addTimings';
import { addUsageCounts } from './addUsageCounts';
import { addUsagePeople } from './addUsagePeople';

/**
 * Adds usage and timings to the day facts. Only the fenced worker may, in the
 * transaction of its fence. Answers the days that changed.
 */
export async function addFacts(
  tx: Knex.Transaction,
  options: {
    usageOf: (kind: UsageKindRow) => Promise<UsageRow[]>;
    timings: StoredTiming[];
    targetMs: number;
  },
): Promise<Set<DayNumber>> {
  const days = new Set<DayNumber>();
  for (const kind of usageKinds) {
    const sums = usageSums(await options.usageOf(kind));
    sums.forEach(sum => days.add(sum.day));
    if (sums.length > 0) {
      await addUsageCounts(tx, { kind: kind.kind, counts: sums });
      await addUsagePeople(tx, { kind: kind.kind, added: sums });
    }
  }
  const sums = timingSums(options.timings, options.targetMs);
  sums.forEach(sum => days.add(sum.day));
  await addTimings(tx, { sums, targetMs: options.targetMs });
  return days;
}
