import { Knex } from 'knex';
import { rowSource } from '../../platform/database/rowSource';

/** Those of the hashed ids that were imported before. */
export async function getKnownLines(
  knex: Knex,
  ids: string[],
): Promise<Set<string>> {
  if (ids.length === 0) {
    return new Set();
  }
  const source = rowSource(knex, {
    columns: { id: 'uuid' },
    rows: ids.map(id => ({ id })),
  });
  // One look into the index for each id: as a join it would be planned as a
  // reading of the whole table while nobody knows how large that has become.
  const rows = await knex
    .select<Array<{ id: string | null }>>(
      knex.raw(
        '(SELECT imported_line.id FROM imported_line WHERE imported_line.id = asked.id) AS id',
      ),
    )
    .from(knex.raw(`(${source.sql}) AS asked`, source.bindings));
  return new Set(rows.flatMap(row => row.id ?? []));
}
