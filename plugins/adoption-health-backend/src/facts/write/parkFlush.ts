import { Knex } from 'knex';

const LONGEST_FAILURE = 200;

/** Sets a flush aside that cannot be counted, with the reason. */
export async function parkFlush(
  knex: Knex,
  flush: { id: string; failure: string },
): Promise<void> {
  await knex('flush')
    .where('id', flush.id)
    .update({ failure: flush.failure.slice(0, LONGEST_FAILURE) });
}
