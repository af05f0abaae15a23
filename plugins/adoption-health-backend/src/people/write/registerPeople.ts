import { Knex } from 'knex';
import { rowSource } from '../../platform/database/rowSource';

/** Ids of the people with these pseudonyms; new people get a new id. */
export async function registerPeople(
  knex: Knex,
  pseudonyms: string[],
): Promise<Map<string, number>> {
  const source = rowSource(knex, {
    columns: { pseudonym: 'text' },
    rows: [...new Set(pseudonyms)].sort().map(pseudonym => ({ pseudonym })),
  });
  const read = async () =>
    knex('person')
      .whereRaw(`pseudonym IN (${source.sql})`, source.bindings)
      .select<Array<{ id: number; pseudonym: string }>>('id', 'pseudonym');

  let rows = await read();
  if (rows.length < new Set(pseudonyms).size) {
    // Read first: an insert that conflicts would use up an id.
    const known = new Set(rows.map(row => row.pseudonym));
    const missing = rowSource(knex, {
      columns: { pseudonym: 'text' },
      rows: [...new Set(pseudonyms)]
        .filter(pseudonym => !known.has(pseudonym))
        .sort()
        .map(pseudonym => ({ pseudonym })),
    });
    await knex.raw(
      `INSERT INTO person (pseudonym) SELECT pseudonym FROM (${missing.sql}) AS missing WHERE true ON CONFLICT DO NOTHING`,
      missing.bindings,
    );
    rows = await read();
  }
  return new Map(rows.map(row => [row.pseudonym, row.id]));
}
