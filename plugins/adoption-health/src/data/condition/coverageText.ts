import { Format } from '../../shared';

/** A share of minutes: `99.8 %`, and `100 %` only where it was all. */
export function coverageText(coverage: number, format: Format): string {
  return format.share(coverage, { digits: coverage === 1 ? 0 : 1 });
}
