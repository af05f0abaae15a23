import { Knex } from 'knex';
import { dialectOf } from '../../platform/database/dialect';
import { timingSums } from '../formulas/timingSums';
import { usageSums } from '../formulas/usageSums';
import { getTimingsOfFlushes } from '../read/getTimingsOfFlushes';
import { getUsageOfFlushes } from '../read/getUsageOfFlushes';
import { usageKinds } from '../usageKinds';
import { addTimings } from './addTimings';
import { addUsageCounts } from './addUsageCounts';
import { addUsagePeople } from './addUsagePeople';
import { touchDays } from './touchDays';

/** Fences the one worker: held to the end of its transaction. */
const ADVISORY_LOCK = 7_160_116;
const FLUSHES_AT_A_TIME = 200;

/**
 * Brings committed flushes into the day facts and takes them off the outbox,
 * in one commit. Answers how many it took: 0 where nothing is left or another
 * worker is at it.
 *
 * The outbox is what makes this exact: a flush that commits late is simply
 * found later, whatever its id, and one that was counted is gone.
 */
export async function rollUpFlushes(
  knex: Knex,
  options: { targetMs: number; timeZone: string },
): Promise<number> {
  return knex.transaction(async tx => {
    if (!(await becomeTheWorker(tx))) {
      return 0;
    }
    const flushes = await tx('flush')
      .orderBy('id')
      .limit(FLUSHES_AT_A_TIME)
      .select<Array<{ id: number | string }>>('id');
    const flushIds = flushes.map(flush => String(flush.id));
    if (flushIds.length === 0) {
      return 0;
    }

    const days = new Set<number>();
    for (const { kind, column } of usageKinds) {
      const rows = await getUsageOfFlushes(tx, { flushIds, column });
      const sums = usageSums(rows);
      sums.forEach(sum => days.add(sum.day));
      if (sums.length > 0) {
        await addUsageCounts(tx, { kind, counts: sums });
        await addUsagePeople(tx, { kind, added: sums });
      }
    }
    const timings = await getTimingsOfFlushes(tx, flushIds);
    const sums = timingSums(timings, options.targetMs);
    sums.forEach(sum => days.add(sum.day));
    await addTimings(tx, { sums, targetMs: options.targetMs });

    await touchDays(tx, {
      days: [...days].sort((a, b) => a - b),
      timeZone: options.timeZone,
    });
    await tx('flush').whereIn('id', flushIds).del();
    return flushIds.length;
  });
}

async function becomeTheWorker(tx: Knex.Transaction): Promise<boolean> {
  if (dialectOf(tx) === 'sqlite') {
    // One connection, so transactions already follow one another.
    return true;
  }
  const { rows } = await tx.raw(
    'SELECT pg_try_advisory_xact_lock(?) AS locked',
    [ADVISORY_LOCK],
  );
  return rows[0].locked;
}
