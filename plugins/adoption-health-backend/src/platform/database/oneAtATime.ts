import { setTimeout as sleep } from 'node:timers/promises';
import { Database } from './Database';
import { dialectOf } from './dialect';

/** Advisory locks of the plugin's database: rollup has 7_160_116. */
const ADVISORY_LOCK = 7_160_117;
const POLL_MS = 100;
const PATIENCE_MS = 60_000;

/**
 * Runs work while no other replica runs such work: what prepares a database
 * collides where replicas start together, also where it is the host's own.
 *
 * A courtesy, not a fence: where the lock is not to be had within a minute, as
 * behind some connection poolers, the work is done all the same.
 */
export async function oneAtATime<Result>(
  knex: Database,
  work: () => Promise<Result>,
): Promise<Result> {
  // The lock takes a connection, and the work needs another one.
  if (dialectOf(knex) !== 'postgres' || knex.client.pool.max < 2) {
    return work();
  }
  const connection = await knex.client.acquireConnection();
  const ask = async (lockFunction: string): Promise<boolean> => {
    const { rows } = await knex
      .raw(`SELECT ${lockFunction}(?) AS granted`, [ADVISORY_LOCK])
      .connection(connection);
    return rows[0].granted;
  };
  try {
    const start = performance.now();
    let locked = await ask('pg_try_advisory_lock');
    while (!locked && performance.now() - start < PATIENCE_MS) {
      await sleep(POLL_MS);
      locked = await ask('pg_try_advisory_lock');
    }
    try {
      return await work();
    } finally {
      if (locked) await ask('pg_advisory_unlock');
    }
  } finally {
    await knex.client.releaseConnection(connection);
  }
}
