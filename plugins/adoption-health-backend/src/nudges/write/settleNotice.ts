import { Knex } from 'knex';
import { NoticeRow } from '../tables';

/** Notes that a notice was handed over. */
export async function confirmNotice(
  knex: Knex,
  options: { id: string; nowMs: number },
): Promise<void> {
  await knex<NoticeRow>('notice')
    .where('id', options.id)
    .update({ sent_ms: options.nowMs });
}

/** Gives a claim back; only for a notice that certainly reached nobody. */
export async function releaseNotice(knex: Knex, id: string): Promise<void> {
  await knex.transaction(async tx => {
    await tx('notice_item').where('notice_id', id).del();
    await tx('notice').where('id', id).del();
  });
}
