import { Knex } from 'knex';
import { dialectOf } from '../../platform/database/dialect';

/** Held to the end of the transaction of whoever claims a notice. */
const ADVISORY_LOCK = 7_160_316;

/**
 * Makes this transaction the only one that claims notices, so that it sees all
 * that others claimed. Short: nothing is sent within it.
 */
export async function lockNotices(tx: Knex.Transaction): Promise<void> {
  if (dialectOf(tx) === 'postgres') {
    await tx.raw('SELECT pg_advisory_xact_lock(?)', [ADVISORY_LOCK]);
  }
}
