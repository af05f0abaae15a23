import type { ServerResponse } from 'http';
import { Readable } from 'stream';
import { pipeline } from 'stream/promises';

/** A client that reads nothing for so long is gone. */
const SILENT_MS = 60_000;
/** And one that takes longer than this holds a connection to no end. */
const LONGEST_MS = 3_600_000;

/**
 * Sends text as fast as it is read, and no faster. Ends `parts` when the
 * client is gone or does not read; throws what they throw before the first. A
 * failure later cuts the answer, so that it cannot be taken for whole.
 */
export async function sendText(
  response: ServerResponse,
  text: {
    /** Media type. */
    type: string;
    /** Under which name a browser saves it, where it does. */
    fileName?: string;
    parts: AsyncGenerator<string>;
  },
): Promise<void> {
  const { type, fileName, parts } = text;
  const first = await parts.next();
  response.setHeader('Content-Type', type);
  if (fileName !== undefined) {
    response.setHeader(
      'Content-Disposition',
      `attachment; filename="${fileName}"`,
    );
  }
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
    await pipeline(Readable.from(all()), response, {
      signal: AbortSignal.timeout(LONGEST_MS),
    });
  } catch (error) {
    if (!response.destroyed) {
      throw error;
    }
  }
}
