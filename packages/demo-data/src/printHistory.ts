import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseHistoryArguments } from './history/historyArguments';
import { historyText } from './history/historyText';

/**
 * Prints the history to stdout as fast as it is read, and stops without a word
 * when the reader has enough.
 */
async function main(): Promise<void> {
  const options = parseHistoryArguments(process.argv.slice(2));
  const text = Readable.from(historyText(options), { objectMode: true });
  try {
    await pipeline(text, process.stdout);
  } catch (error) {
    if (!isClosedPipe(error)) {
      throw error;
    }
  }
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
});
