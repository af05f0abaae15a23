import type { ServerResponse } from 'http';
import { Readable } from 'stream';
import { pipeline } from 'stream/promises';

/** A client that reads nothing for so long is gone. */
const SILENT_MS = 60_000;

/**
 * Sends a table as fast as it is read, and no faster. Throws what `parts`
 * throw before the first; a failure later cuts the answer, so that it cannot
 * be taken for whole.
 */
export async function sendCsv(
  response: ServerResponse,
  table: { fileName: string; parts: AsyncGenerator<string> },
): Promise<void> {
  const { fileName, parts } = table;
  const first = await parts.next();
  response.setHeader('Content-Type', 'text/csv; charset=utf-8');
  response.setHeader(
    'Content-Disposition',
    `attachment; filename="${fileName}"`,
  );
  response.setHeader('Cache-Control', 'no-store');
  response.setTimeout(SILENT_MS, () => response.destroy());
  async function* all() {
    try {
      if (!first.done) {
        yield first.value;
        yield* parts;
      }
    } finally {
      await parts.return(undefined);
    }
  }
  try {
    await pipeline(Readable.from(all()), response);
  } catch (error) {
    if (!response.destroyed) {
      throw error;
    }
  }
}
