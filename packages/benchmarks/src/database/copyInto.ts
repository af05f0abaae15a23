import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const ROWS_PER_CHUNK = 1_000;

/** One row of a table, in the order of the columns; undefined is NULL. */
export type CopyRow = ReadonlyArray<number | string | undefined>;

/** Writes rows with one COPY in one transaction. Texts hold no tab or newline. */
export async function copyInto(
  client: Client,
  options: {
    table: string;
    columns: readonly string[];
    rows: Iterable<CopyRow>;
  },
): Promise<void> {
  const { table, columns, rows } = options;
  const target = client.query(
    copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`),
  );
  await pipeline(Readable.from(chunks(rows)), target);
}

function* chunks(rows: Iterable<CopyRow>): Generator<string> {
  let lines: string[] = [];
  for (const row of rows) {
    lines.push(`${row.map(cell => cell ?? '\\N').join('\t')}\n`);
    if (lines.length === ROWS_PER_CHUNK) {
      yield lines.join('');
      lines = [];
    }
  }
  yield lines.join('');
}
