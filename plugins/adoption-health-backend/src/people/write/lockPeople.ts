import { Knex } from 'knex';
import { dialectOf } from '../../platform/database/dialect';
import { rowSource } from '../../platform/database/rowSource';

/** Held to the end of the transaction of whoever writes sets of people. */
const ADVISORY_LOCK = 7_160_216;

/** A person id that is in nobody's hands any more. */
export class UnknownPersonError extends Error {}

/**
 * Makes this transaction the only one that imports, and that writes the
 * population, the groups and who is who; what others keep of them in memory
 * ends with its commit. Taken after the fence of the facts, where both are
 * needed.
 */
export async function lockPeople(tx: Knex.Transaction): Promise<void> {
  await holdPeople(tx);
  await tx('people_revision').increment('revision', 1);
}

/**
 * The same for a transaction that changes none of them, but that nobody may be
 * erased or merged during.
 */
export async function holdPeople(tx: Knex.Transaction): Promise<void> {
  // SQLite has one connection, and so one transaction.
  if (dialectOf(tx) === 'postgres') {
    await tx.raw('SELECT pg_advisory_xact_lock(?)', [ADVISORY_LOCK]);
  }
}

/**
 * Throws UnknownPersonError where one of the people was erased or merged into
 * another. Within {@link lockPeople} that stays so to the end.
 */
export async function assertPeople(
  tx: Knex.Transaction,
  ids: Iterable<number>,
): Promise<void> {
  const wanted = new Set(ids);
  const source = rowSource(tx, {
    columns: { id: 'integer' },
    rows: [...wanted].map(id => ({ id })),
  });
  const [{ found }] = await tx('person')
    .whereRaw(`id IN (${source.sql})`, source.bindings)
    .count({ found: '*' });
  if (Number(found) < wanted.size) {
    throw new UnknownPersonError('A person was erased meanwhile');
  }
}
