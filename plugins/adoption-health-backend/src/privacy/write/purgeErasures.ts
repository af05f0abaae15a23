import { Knex } from 'knex';

/** Longer than any browser keeps a batch, and than a batch id is known. */
const KEPT_MS = 14 * 86_400_000;

/** Forgets who was erased once nothing from before can come any more. */
export async function purgeErasures(knex: Knex, nowMs: number): Promise<void> {
  await knex('erasure')
    .where('erased_ms', '<', nowMs - KEPT_MS)
    .del();
}
