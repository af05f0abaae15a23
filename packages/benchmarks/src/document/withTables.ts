import { Figure } from '../figures/Figure';
import { figureTable } from './figureTable';

/**
 * A document with the tables of the benches that were run put between their
 * markers, `<!-- bench:NAME -->` and `<!-- /bench:NAME -->`. Everything else
 * stays as it is. Throws where a bench has no place.
 */
export function withTables(
  document: string,
  figuresByBench: ReadonlyMap<string, readonly Figure[]>,
): string {
  let written = document;
  for (const [bench, figures] of figuresByBench) {
    const start = `<!-- bench:${bench} -->`;
    const end = `<!-- /bench:${bench} -->`;
    const from = written.indexOf(start);
    const to = written.indexOf(end);
    if (from === -1 || to < from) {
      throw new Error(`The document has no place ${start} … ${end}`);
    }
    written = [
      written.slice(0, from + start.length),
      figureTable(figures),
      written.slice(to),
    ].join('\n\n');
  }
  return written;
}
