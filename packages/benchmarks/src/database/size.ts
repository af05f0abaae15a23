import { Knex } from 'knex';

/** Bytes on disk of a table with its partitions, apart from its indexes. */
export interface TableSize {
  tableBytes: number;
  indexBytes: number;
  totalBytes: number;
}

/** How large a table is, all its partitions together. */
export async function tableSize(knex: Knex, table: string): Promise<TableSize> {
  const { rows } = await knex.raw<{
    rows: Array<{ table_bytes: string; index_bytes: string }>;
  }>(
    `SELECT coalesce(sum(pg_table_size(relid)), 0) AS table_bytes,
            coalesce(sum(pg_indexes_size(relid)), 0) AS index_bytes
     FROM (
       SELECT relid FROM pg_partition_tree(?::regclass) WHERE isleaf
       UNION SELECT ?::regclass
     ) AS parts`,
    [table, table],
  );
  const tableBytes = Number(rows[0].table_bytes);
  const indexBytes = Number(rows[0].index_bytes);
  return { tableBytes, indexBytes, totalBytes: tableBytes + indexBytes };
}

/** How many rows a table has. */
export async function rowCount(knex: Knex, table: string): Promise<number> {
  const [{ count }] = await knex(table).count({ count: '*' });
  return Number(count);
}
