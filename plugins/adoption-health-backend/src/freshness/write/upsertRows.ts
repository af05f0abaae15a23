import { Knex } from 'knex';
import { Cell } from '../../platform/database/arrayLiteral';
import { ColumnType, rowSource } from '../../platform/database/rowSource';

/**
 * Writes rows with one statement: those whose key is new are inserted, the
 * others replaced. The rows must have distinct keys.
 */
export async function upsertRows<C extends string>(
  knex: Knex,
  options: {
    table: string;
    key: C[];
    columns: Record<C, ColumnType>;
    rows: Array<Record<C, Cell>>;
  },
): Promise<void> {
  const { table, key, columns, rows } = options;
  if (rows.length === 0) {
    return;
  }
  const source = rowSource(knex, { columns, rows });
  const names = Object.keys(columns);
  const isKey = new Set<string>(key);
  const updates = names
    .filter(name => !isKey.has(name))
    .map(name => `${name} = excluded.${name}`);
  await knex.raw(
    `INSERT INTO ${table} (${names.join(', ')})
     SELECT ${names.join(', ')} FROM (${source.sql}) AS arrived WHERE true
     ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${updates.join(', ')}`,
    source.bindings,
  );
}
