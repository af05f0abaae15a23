import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { timingSums } from '../formulas/timingSums';
import { UsageSum } from '../formulas/usageSums';
import { getTargets } from '../read/getTargets';
import { StoredTiming } from '../formulas/storedTiming';
import { UsageKindRow, usageKinds } from '../usageKinds';
import { addTimings } from './addTimings';
import { addUsageCounts } from './addUsageCounts';
import { addUsagePeople } from './addUsagePeople';

/**
 * Adds usage and timings to the day facts. Only the fenced worker may, in the
 * transaction of its fence. `targetMs` judges the timings of days that have no
 * target of their own yet. Answers the days that changed.
 */
export async function addFacts(
  tx: Knex.Transaction,
  options: {
    usageOf: (kind: UsageKindRow) => Promise<UsageSum[]>;
    timings: StoredTiming[];
    targetMs: number;
  },
): Promise<Set<DayNumber>> {
  const { timings, targetMs } = options;
  const days = new Set<DayNumber>();
  for (const kind of usageKinds) {
    const sums = await options.usageOf(kind);
    sums.forEach(sum => days.add(sum.day));
    if (sums.length > 0) {
      await addUsageCounts(tx, { kind: kind.kind, counts: sums });
      await addUsagePeople(tx, { kind: kind.kind, added: sums });
    }
  }
  if (timings.length > 0) {
    const targets = await getTargets(tx, { days: spanOf(timings), targetMs });
    await addTimings(tx, { sums: timingSums(timings, targets) });
  }
  timings.forEach(timing => days.add(timing.day));
  return days;
}

function spanOf(timings: StoredTiming[]): { from: DayNumber; to: DayNumber } {
  return timings.reduce(
    (span, { day }) => ({
      from: Math.min(span.from, day),
      to: Math.max(span.to, day),
    }),
    { from: timings[0].day, to: timings[0].day },
  );
}
