import { Knex } from 'knex';
import { among } from '../../platform/database/among';
import { rowSource } from '../../platform/database/rowSource';
import { DimensionKind } from '../formulas/dimensionCaps';

/**
 * The ids of dimension values, new ones added while `room` is left for them.
 * Values for which there was no room are not in the answer.
 */
export async function ensureDimensions(
  knex: Knex,
  options: { kind: DimensionKind; values: string[]; cap: number },
): Promise<Map<string, number>> {
  const { kind, values, cap } = options;
  const read = async () => {
    const rows = await knex('dimension')
      .where({ kind })
      .where(among(knex, 'value', values))
      .select<Array<{ id: number; value: string }>>('id', 'value');
    return new Map(rows.map(row => [row.value, row.id]));
  };

  const known = await read();
  const missing = values.filter(value => !known.has(value)).sort();
  if (missing.length === 0) {
    return known;
  }
  const [{ count }] = await knex('dimension')
    .where({ kind })
    .count({ count: '*' });
  const room = Math.max(0, cap - Number(count));
  if (room === 0) {
    return known;
  }
  const added = rowSource(knex, {
    columns: { kind: 'text', value: 'text' },
    rows: missing.slice(0, room).map(value => ({ kind, value })),
  });
  await knex.raw(
    `INSERT INTO dimension (kind, value) SELECT kind, value FROM (${added.sql}) AS added WHERE true ON CONFLICT DO NOTHING`,
    added.bindings,
  );
  return read();
}
