import { Database } from '../platform/database/Database';
import { rollUpFlushes } from './write/rollUpFlushes';

/** Rolls up until the outbox is empty, or until told to stop. */
export async function rollUp(
  knex: Database,
  options: { targetMs: number; timeZone: string; signal?: AbortSignal },
): Promise<void> {
  while (!options.signal?.aborted) {
    if ((await rollUpFlushes(knex, options)) === 0) {
      return;
    }
  }
}
