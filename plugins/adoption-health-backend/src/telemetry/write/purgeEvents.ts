import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { becomeFactWorker } from '../../facts/write/factWorker';
import { isBusy } from '../../platform/database/busy';
import { dialectOf } from '../../platform/database/dialect';
import {
  EventPartition,
  getEventPartitions,
} from '../../platform/database/partitions';
import { deleteSomeRows } from './purgeRows';

/** While the drop waits for writers to finish, others wait for it. */
const LOCK_TIMEOUT = '300ms';

/**
 * Deletes the raw events of days before `before`: partitions as a whole, the
 * rest in small steps. Days whose events are not all in the facts yet stay, as
 * do partitions that are in use: a later call takes them. From here on such a
 * day's facts have no raw events to be compared with.
 */
export async function purgeEvents(
  knex: Knex,
  options: { before: DayNumber; signal?: AbortSignal },
): Promise<void> {
  const { before, signal } = options;
  for (const partition of await getEventPartitions(knex)) {
    if (partition.to < before && !signal?.aborted) {
      await tryToDrop(knex, partition);
    }
  }
  let deleted = 1;
  while (deleted > 0 && !signal?.aborted) {
    deleted = await deleteSome(knex, before);
  }
}

async function tryToDrop(knex: Knex, partition: EventPartition): Promise<void> {
  try {
    await dropPartition(knex, partition);
  } catch (error) {
    if (!isBusy(error)) {
      throw error;
    }
  }
}

async function dropPartition(
  knex: Knex,
  partition: EventPartition,
): Promise<void> {
  await knex.transaction(async tx => {
    // First, and without a lock in hand: the worker before may need some time.
    await becomeFactWorker(tx);
    await tx.raw(`SET LOCAL lock_timeout = '${LOCK_TIMEOUT}'`);
    await tx.raw('LOCK TABLE ONLY event IN ACCESS EXCLUSIVE MODE');
    const present = await getEventPartitions(tx);
    if (!present.some(one => one.name === partition.name)) {
      return;
    }
    // With the lock in hand nobody can commit another event meanwhile.
    const waiting = await tx('flush')
      .where(query =>
        query
          .whereNull('from_day')
          .orWhere(span =>
            span
              .where('from_day', '<=', partition.to)
              .where('to_day', '>=', partition.from),
          ),
      )
      .first('id');
    if (waiting) {
      return;
    }
    await tx.raw(`DROP TABLE ${partition.name}`);
    await tx('fact_day')
      .whereBetween('day', [partition.from, partition.to])
      .update({ raw_complete: false });
  });
}

async function deleteSome(knex: Knex, before: DayNumber): Promise<number> {
  const table = dialectOf(knex) === 'postgres' ? 'event_default' : 'event';
  return knex.transaction(async tx => {
    await becomeFactWorker(tx);
    const counted = (query: Knex.QueryBuilder) =>
      query.whereNotIn('flush_id', tx('flush').select('id'));
    const found = await counted(tx(table).where('day', '<', before)).first(
      'day',
    );
    if (!found) {
      return 0;
    }
    const { day } = found;
    await tx('fact_day').where({ day }).update({ raw_complete: false });
    return deleteSomeRows(tx, {
      table,
      choose: query => counted(query.where({ day })),
    });
  });
}
