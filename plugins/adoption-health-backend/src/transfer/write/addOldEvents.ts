import { Knex } from 'knex';
import { timingsOfEvents } from '../../facts/formulas/timingsOfEvents';
import { usageOfEvents } from '../../facts/formulas/usageOfEvents';
import { getTargets } from '../../facts/read/getTargets';
import { addFacts } from '../../facts/write/addFacts';
import { touchDays } from '../../facts/write/touchDays';
import { EventRow } from '../../platform/database/tables';

/**
 * Adds events of days that are kept raw no longer straight to the day facts.
 * Only in the transaction of the fence of the facts.
 */
export async function addOldEvents(
  tx: Knex.Transaction,
  options: {
    rows: EventRow[];
    metricOf: (actionId: number) => string;
    targetMs: number;
    timeZone: string;
  },
): Promise<void> {
  const { rows, targetMs, timeZone } = options;
  if (rows.length === 0) {
    return;
  }
  const days = rows.map(row => row.day);
  const targets = await getTargets(tx, {
    days: {
      from: days.reduce((one, other) => Math.min(one, other)),
      to: days.reduce((one, other) => Math.max(one, other)),
    },
    targetMs,
  });
  const changed = await addFacts(tx, {
    usageOf: async kind => usageOfEvents(rows, { kind, targets }),
    timings: timingsOfEvents(rows, options.metricOf),
    targetMs,
  });
  await touchDays(tx, { days: changed, timeZone, targetMs });
  await tx('fact_day')
    .whereIn('day', [...changed])
    .update({ raw_complete: false });
}
