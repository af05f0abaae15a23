import { LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import { Database } from '../platform/database/Database';
import { isTransient } from '../platform/database/transient';
import { getFlushIds } from './read/getFlushIds';
import { parkFlush } from './write/parkFlush';
import { rollUpFlushes } from './write/rollUpFlushes';

/** Enough for speed, and few enough for memory and for a commit in seconds. */
const EVENTS_AT_A_TIME = 250_000;
const FLUSHES_AT_A_TIME = 200;

interface RollUpOptions {
  targetMs: number;
  timeZone: string;
  logger?: LoggerService;
  signal?: AbortSignal;
}

/**
 * Rolls up until the outbox is empty, or until told to stop.
 *
 * Flushes that cannot be counted do not keep the others waiting: where a
 * number of them fails they are taken one by one, and those that fail alone
 * are parked, with an error in the log. Failures that are not theirs, such as
 * a lost connection, are thrown.
 */
export async function rollUp(
  knex: Database,
  options: RollUpOptions,
): Promise<void> {
  let taken = 1;
  while (taken > 0 && !options.signal?.aborted) {
    taken = await rollUpSome(knex, options);
  }
}

/**
 * Tries the parked flushes again: what stood in their way may be gone, e.g.
 * by a newer version or by facts that were repaired.
 */
export async function rollUpParked(
  knex: Database,
  options: RollUpOptions,
): Promise<void> {
  const ids = await getFlushIds(knex, {
    state: 'parked',
    atMost: FLUSHES_AT_A_TIME,
  });
  await rollUpOneByOne(knex, { ...options, ids });
}

async function rollUpSome(
  knex: Database,
  options: RollUpOptions,
): Promise<number> {
  const flushes = { events: EVENTS_AT_A_TIME };
  try {
    return await rollUpFlushes(knex, { ...options, flushes });
  } catch (error) {
    if (isTransient(error)) {
      throw error;
    }
    options.logger?.error(
      'Flushes could not be rolled up together and are taken one by one',
      isError(error) ? error : undefined,
    );
  }
  const ids = await getFlushIds(knex, {
    state: 'waiting',
    atMost: FLUSHES_AT_A_TIME,
  });
  await rollUpOneByOne(knex, { ...options, ids });
  return ids.length;
}

async function rollUpOneByOne(
  knex: Database,
  options: RollUpOptions & { ids: string[] },
): Promise<void> {
  const { ids, logger, signal } = options;
  for (const id of ids) {
    if (signal?.aborted) {
      return;
    }
    try {
      await rollUpFlushes(knex, { ...options, flushes: { id } });
    } catch (error) {
      if (isTransient(error)) {
        throw error;
      }
      await parkFlush(knex, { id, failure: nameOf(error) });
      logger?.error(
        `Flush ${id} cannot be rolled up and is parked`,
        isError(error) ? error : undefined,
      );
    }
  }
}

/** Without its text, which may quote what somebody did. */
function nameOf(error: unknown): string {
  if (!isError(error)) {
    return 'Error';
  }
  return 'code' in error ? `${error.name} ${error.code}` : error.name;
}
