import { Knex } from 'knex';
import { mayCount } from '../formulas/mayCount';
import { getFlags } from '../read/getFlags';
import { getTargets } from '../read/getTargets';
import { getTimingEvents } from '../read/getTimingEvents';
import { getUsage } from '../read/getUsage';
import { addFacts } from './addFacts';
import { tryBecomeFactWorker } from './factWorker';
import { touchDays } from './touchDays';

/** Commits of before their days were noted with them may hold any. */
const ALL_DAYS = { from_day: 0, to_day: 2_147_483_647 };

/** Commits to judge the others by, and the most to take at once. */
const SAMPLED_FLUSHES = 20;
const MOST_FLUSHES = 2_000;

/**
 * Which flushes to take: the oldest that can be counted, of about so many
 * events together, or just one.
 */
export type FlushChoice = { events: number } | { id: string };

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
  options: { targetMs: number; timeZone: string; flushes: FlushChoice },
): Promise<number> {
  const { targetMs, timeZone } = options;
  return knex.transaction(async tx => {
    if (!(await tryBecomeFactWorker(tx))) {
      return 0;
    }
    const flushes = await chooseFlushes(tx, options.flushes);
    if (flushes.length === 0) {
      return 0;
    }
    const flushIds = flushes.map(flush => String(flush.id));
    const days = {
      from: Math.min(...flushes.map(one => one.from_day ?? ALL_DAYS.from_day)),
      to: Math.max(...flushes.map(one => one.to_day ?? ALL_DAYS.to_day)),
    };
    const events = { flushIds, days };
    const targets = await getTargets(tx, { days, targetMs });
    const flags = await getFlags(tx, events);
    const touched = await addFacts(tx, {
      // Most bursts hold no search and nothing slow: no pass over them then.
      usageOf: async kind =>
        flags.some(mayCount[kind.counts])
          ? getUsage(tx, { kind, events, targets })
          : [],
      timings: await getTimingEvents(tx, events),
      targetMs,
    });
    await touchDays(tx, { days: touched, timeZone, targetMs });
    await tx('flush').whereIn('id', flushIds).del();
    return flushIds.length;
  });
}

async function chooseFlushes(
  tx: Knex.Transaction,
  choice: FlushChoice,
): Promise<
  Array<{
    id: number | string;
    from_day: number | null;
    to_day: number | null;
  }>
> {
  const query = tx('flush').select('id', 'from_day', 'to_day');
  return 'id' in choice
    ? query.where('id', choice.id)
    : query
        .whereNull('failure')
        .orderBy('id')
        .limit(await countThatFits(tx, choice.events));
}

/**
 * A commit holds one event at night and thousands in a burst. The next ones
 * are taken to be like the oldest.
 */
async function countThatFits(
  tx: Knex.Transaction,
  events: number,
): Promise<number> {
  const oldest = tx('flush')
    .whereNull('failure')
    .orderBy('id')
    .limit(SAMPLED_FLUSHES)
    .select('id');
  const [sample] = await tx('event')
    .whereIn('flush_id', oldest)
    .select<Array<{ events: number | string; flushes: number | string }>>(
      tx.raw('count(*) AS events, count(DISTINCT flush_id) AS flushes'),
    );
  const perFlush = Number(sample.events) / Math.max(1, Number(sample.flushes));
  return Math.min(
    MOST_FLUSHES,
    Math.max(1, Math.floor(events / Math.max(1, perFlush))),
  );
}
