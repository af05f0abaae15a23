import { Knex } from 'knex';
import { getTimingEvents } from '../read/getTimingEvents';
import { getUsage } from '../read/getUsage';
import { addFacts } from './addFacts';
import { tryBecomeFactWorker } from './factWorker';
import { touchDays } from './touchDays';

const FLUSHES_AT_A_TIME = 200;
/** Commits of before their days were noted with them may hold any. */
const ALL_DAYS = { from_day: 0, to_day: 2_147_483_647 };

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
  const { targetMs, timeZone } = options;
  return knex.transaction(async tx => {
    if (!(await tryBecomeFactWorker(tx))) {
      return 0;
    }
    const flushes = await tx('flush')
      .orderBy('id')
      .limit(FLUSHES_AT_A_TIME)
      .select<
        Array<{
          id: number | string;
          from_day: number | null;
          to_day: number | null;
        }>
      >('id', 'from_day', 'to_day');
    if (flushes.length === 0) {
      return 0;
    }

    const flushIds = flushes.map(flush => String(flush.id));
    const events = {
      flushIds,
      days: {
        from: Math.min(
          ...flushes.map(one => one.from_day ?? ALL_DAYS.from_day),
        ),
        to: Math.max(...flushes.map(one => one.to_day ?? ALL_DAYS.to_day)),
      },
    };
    const days = await addFacts(tx, {
      usageOf: kind => getUsage(tx, { kind, events, targetMs }),
      timings: await getTimingEvents(tx, events),
      targetMs,
    });
    await touchDays(tx, {
      days: [...days].sort((a, b) => a - b),
      timeZone,
    });
    await tx('flush').whereIn('id', flushIds).del();
    return flushIds.length;
  });
}
