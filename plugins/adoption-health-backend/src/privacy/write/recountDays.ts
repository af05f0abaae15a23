import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { getTargets } from '../../facts/read/getTargets';
import { getTimingEvents } from '../../facts/read/getTimingEvents';
import { getUsage } from '../../facts/read/getUsage';
import { addFacts } from '../../facts/write/addFacts';

/** Far below the number of parameters that a statement may have. */
const FLUSHES_AT_A_TIME = 5_000;

/**
 * Counts days anew from their raw events, those left out that the rollup has
 * yet to add. Only in the transaction of the fence of the facts.
 */
export async function recountDays(
  tx: Knex.Transaction,
  options: { days: DayNumber[]; targetMs: number },
): Promise<void> {
  const { targetMs } = options;
  for (const day of options.days) {
    // One statement, and so one moment: no commit is in it half, and what is
    // committed while this goes on is left to the rollup.
    const flushIds = await tx('event')
      .where({ day })
      .whereNotIn('flush_id', tx('flush').select('id'))
      .distinct()
      .pluck<Array<number | string>>('flush_id');
    for (const table of ['usage_count', 'usage_people', 'timing_day']) {
      await tx(table).where({ day }).del();
    }
    const days = { from: day, to: day };
    const targets = await getTargets(tx, { days, targetMs });
    for (let i = 0; i < flushIds.length; i += FLUSHES_AT_A_TIME) {
      const events = {
        flushIds: flushIds.slice(i, i + FLUSHES_AT_A_TIME).map(String),
        days,
      };
      await addFacts(tx, {
        usageOf: kind => getUsage(tx, { kind, events, targets }),
        timings: await getTimingEvents(tx, events),
        targetMs,
      });
    }
  }
}
