import { Knex } from 'knex';

/** A number that grows whenever people, groups or population change. */
export async function getPeopleRevision(knex: Knex): Promise<number> {
  const row = await knex('people_revision').first<{
    revision: number | string;
  }>('revision');
  return Number(row.revision);
}
