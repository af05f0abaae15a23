import { Knex } from 'knex';

/** Remembers up to when every task has ended and is stored. */
export async function putSettledUntil(
  knex: Knex,
  settledMs: number,
): Promise<void> {
  await knex('task_reading')
    .insert({ id: 1, settled_ms: settledMs })
    .onConflict('id')
    .merge();
}
