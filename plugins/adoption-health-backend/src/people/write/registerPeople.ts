import { Knex } from 'knex';
import { rowSource } from '../../platform/database/rowSource';
import { findPeople } from '../read/findPeople';

/**
 * Ids of the people with these pseudonyms, further ones included; new people
 * get a new id.
 */
export async function registerPeople(
  knex: Knex,
  pseudonyms: string[],
): Promise<Map<string, number>> {
  const wanted = new Set(pseudonyms);
  const known = await findPeople(knex, wanted);
  if (known.size === wanted.size) {
    return known;
  }
  // Read first: an insert that conflicts would use up an id.
  const missing = rowSource(knex, {
    columns: { pseudonym: 'text' },
    rows: [...wanted]
      .filter(pseudonym => !known.has(pseudonym))
      .sort()
      .map(pseudonym => ({ pseudonym })),
  });
  await knex.raw(
    `INSERT INTO person (pseudonym) SELECT pseudonym FROM (${missing.sql}) AS missing WHERE true ON CONFLICT DO NOTHING`,
    missing.bindings,
  );
  return findPeople(knex, wanted);
}
