import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { DisownedNoticeRow } from '../tables';

/** One disowning of an entity. */
export interface Disowning {
  ref: string;
  onDay: DayNumber;
}

/**
 * Takes the right to notify of a disowned entity; false where somebody else
 * has it. Committed before anything is sent.
 */
export async function claimDisowned(
  knex: Knex,
  options: { disowning: Disowning; nowMs: number },
): Promise<boolean> {
  const { disowning, nowMs } = options;
  const claimed = await knex<DisownedNoticeRow>('disowned_notice')
    .insert({
      entity_ref: disowning.ref,
      on_day: disowning.onDay,
      claimed_ms: nowMs,
    })
    .onConflict(['entity_ref', 'on_day'])
    .ignore()
    .returning('entity_ref');
  return claimed.length > 0;
}

/** Notes that a notice about a disowned entity was handed over. */
export async function confirmDisowned(
  knex: Knex,
  options: { disowning: Disowning; nowMs: number },
): Promise<void> {
  await rowsOf(knex, options.disowning).update({ sent_ms: options.nowMs });
}

/** Gives a claim back; only for a notice that certainly reached nobody. */
export async function releaseDisowned(
  knex: Knex,
  disowning: Disowning,
): Promise<void> {
  await rowsOf(knex, disowning).del();
}

function rowsOf(knex: Knex, disowning: Disowning) {
  return knex<DisownedNoticeRow>('disowned_notice').where({
    entity_ref: disowning.ref,
    on_day: disowning.onDay,
  });
}
