import { setTimeout as sleep } from 'node:timers/promises';
import { Knex } from 'knex';

const POLL_MS = 100;
const PATIENCE_MS = 90_000;
const QUIET_POLLS = 3;

/**
 * Waits until the catalog has processed and stitched everything that it knows
 * of. Throws where it does not come to rest.
 */
export async function settled(catalogDatabase: Knex): Promise<void> {
  const start = performance.now();
  let quiet = 0;
  while (quiet < QUIET_POLLS) {
    if (performance.now() - start > PATIENCE_MS) {
      throw new Error('The catalog does not come to rest');
    }
    quiet = (await isAtRest(catalogDatabase)) ? quiet + 1 : 0;
    await sleep(POLL_MS);
  }
}

async function isAtRest(knex: Knex): Promise<boolean> {
  const [unprocessed, unstitched] = await Promise.all([
    knex('refresh_state')
      .where('next_update_at', '<=', knex.fn.now())
      .orWhereNull('result_hash')
      .first('entity_id'),
    knex('stitch_queue').first('entity_ref'),
  ]);
  return !unprocessed && !unstitched;
}
