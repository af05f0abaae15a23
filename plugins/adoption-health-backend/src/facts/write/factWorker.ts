import { Knex } from 'knex';
import { dialectOf } from '../../platform/database/dialect';

/** Held to the end of the transaction of whoever writes facts. */
const ADVISORY_LOCK = 7_160_116;

/**
 * Makes this transaction the only one that writes facts, unless another one
 * is; answers whether it did. On SQLite transactions already follow one
 * another, over its one connection.
 */
export async function tryBecomeFactWorker(
  tx: Knex.Transaction,
): Promise<boolean> {
  if (dialectOf(tx) === 'sqlite') {
    return true;
  }
  const { rows } = await tx.raw(
    'SELECT pg_try_advisory_xact_lock(?) AS locked',
    [ADVISORY_LOCK],
  );
  return rows[0].locked;
}

/** As {@link tryBecomeFactWorker}, but waits for its turn. */
export async function becomeFactWorker(tx: Knex.Transaction): Promise<void> {
  if (dialectOf(tx) === 'postgres') {
    await tx.raw('SELECT pg_advisory_xact_lock(?)', [ADVISORY_LOCK]);
  }
}
