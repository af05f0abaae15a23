import { Knex } from 'knex';

/** How many people are known by their pseudonym. */
export async function getPersonCount(knex: Knex): Promise<number> {
  const [{ count }] = await knex('person').count({ count: '*' });
  return Number(count);
}
