import { Knex } from 'knex';
import { rowSource } from '../../platform/database/rowSource';

/**
 * Notes hashed ids of lines as imported; answers those that are new. Of two
 * imports of one line the second waits for the first, and finds it known.
 */
export async function claimLines(
  tx: Knex.Transaction,
  ids: Iterable<string>,
): Promise<Set<string>> {
  // In one order everywhere, so that imports cannot lock each other out.
  const sorted = [...new Set(ids)].sort();
  if (sorted.length === 0) {
    return new Set();
  }
  const source = rowSource(tx, {
    columns: { id: 'uuid' },
    rows: sorted.map(id => ({ id })),
  });
  const result: Array<{ id: string }> | { rows: Array<{ id: string }> } =
    await tx.raw(
      `INSERT INTO imported_line (id) SELECT id FROM (${source.sql}) AS arrived WHERE true ON CONFLICT DO NOTHING RETURNING id`,
      source.bindings,
    );
  const rows = Array.isArray(result) ? result : result.rows;
  return new Set(rows.map(row => row.id));
}
