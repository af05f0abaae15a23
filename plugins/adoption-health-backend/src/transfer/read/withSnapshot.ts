import { Knex } from 'knex';
import { dialectOf } from '../../platform/database/dialect';

/** A slow reader may leave the connection alone for so long. */
const SILENT = '90s';

/**
 * Reads everything as of one moment. On SQLite, which has one connection for
 * all, it reads page by page without a snapshot: there an answer is of one
 * moment only while nothing is written.
 */
export async function* withSnapshot<Item>(
  knex: Knex,
  read: (snapshot: Knex) => AsyncGenerator<Item>,
): AsyncGenerator<Item> {
  if (dialectOf(knex) === 'sqlite') {
    yield* read(knex);
    return;
  }
  const tx = await knex.transaction({
    isolationLevel: 'repeatable read',
    readOnly: true,
  });
  try {
    await tx.raw(`SET LOCAL idle_in_transaction_session_timeout = '${SILENT}'`);
    yield* read(tx);
  } finally {
    await tx.rollback();
  }
}
