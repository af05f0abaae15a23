import { ImportReceipt } from 'backstage-plugin-adoption-health-common';

const LISTED = 1_000;

/** Counts what became of the lines of an import. */
export class ImportReceiptCounter {
  readonly #receipt: ImportReceipt = {
    lines: 0,
    stored: 0,
    duplicate: 0,
    rejected: 0,
    rejectedLines: [],
  };

  /** A line was taken, or was there already. */
  count(outcome: 'stored' | 'duplicate'): void {
    this.#receipt.lines += 1;
    this.#receipt[outcome] += 1;
  }

  /** A line was not taken. All are counted, the first are listed. */
  reject(line: number, reason: string): void {
    const { rejectedLines } = this.#receipt;
    this.#receipt.lines += 1;
    this.#receipt.rejected += 1;
    if (rejectedLines.length < LISTED) {
      rejectedLines.push({ line, reason });
    }
  }

  /** So far, in the order of the lines. */
  get receipt(): ImportReceipt {
    return {
      ...this.#receipt,
      rejectedLines: [...this.#receipt.rejectedLines].sort(
        (one, other) => one.line - other.line,
      ),
    };
  }
}
