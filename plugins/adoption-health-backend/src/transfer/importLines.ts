import { ImportReceipt } from 'backstage-plugin-adoption-health-common';
import { LineImporter } from './LineImporter';
import { linesOf } from './linesOf';
import { TransferServices } from './services';

const LONGEST_LINE_BYTES = 1_000_000;

/**
 * Imports lines as they come, in constant memory: no more of them are read than
 * are stored together. A stream that fails leaves what was stored; lines with an
 * id can then simply be sent again.
 */
export async function importLines(
  services: TransferServices,
  source: AsyncIterable<Buffer>,
): Promise<ImportReceipt> {
  const importer = new LineImporter(services);
  for await (const line of linesOf(source, {
    limitBytes: LONGEST_LINE_BYTES,
  })) {
    await importer.take(line);
  }
  await importer.finish();
  return importer.receipt;
}
