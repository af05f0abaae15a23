import { ImportReceipt } from 'backstage-plugin-adoption-health-common';
import { LineImporter } from './LineImporter';
import { linesOf } from './linesOf';
import { TransferServices } from './services';

const LONGEST_LINE_BYTES = 1_000_000;

/**
 * Imports lines as they come, in constant memory: while a group of them is
 * stored, no more than the next one is read. A stream that fails leaves what was stored; lines with
 * an id can then simply be sent again.
 */
export async function importLines(
  services: TransferServices,
  source: AsyncIterable<Buffer>,
): Promise<ImportReceipt> {
  const importer = new LineImporter(services);
  const options = { limitBytes: LONGEST_LINE_BYTES };
  try {
    for await (const group of linesOf(source, options)) {
      for (const line of group) {
        await importer.take(line);
      }
    }
    await importer.finish();
  } finally {
    await importer.abandon();
  }
  return importer.receipt;
}
