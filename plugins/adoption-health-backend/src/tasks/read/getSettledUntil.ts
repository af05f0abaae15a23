import { Knex } from 'knex';

/**
 * Up to when every task had ended and was stored, ms since the epoch;
 * undefined before the first reading.
 */
export async function getSettledUntil(knex: Knex): Promise<number | undefined> {
  const row = await knex('task_reading')
    .where({ id: 1 })
    .first<{ settled_ms: number | string } | undefined>('settled_ms');
  return row && Number(row.settled_ms);
}
