import { Knex } from 'knex';

/**
 * Deletes notices of before an instant, and what those were about who have
 * been erased since.
 */
export async function forgetNotices(
  knex: Knex,
  beforeMs: number,
): Promise<void> {
  await knex('notice').where('claimed_ms', '<', beforeMs).del();
  await knex('notice_item')
    .whereNotIn('notice_id', knex('notice').select('id'))
    .del();
}
