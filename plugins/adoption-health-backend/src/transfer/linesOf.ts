/** A line of a stream, or the place where one was too long to be read. */
export type ArrivedLine =
  { number: number; bytes: Buffer } | { number: number; tooLong: true };

const NEWLINE = 0x0a;

class PartialLine {
  readonly #limitBytes: number;
  #number = 1;
  /** Emptied, not replaced: V8 keeps what arrays hold that died old. */
  readonly #pieces: Buffer[] = [];
  #bytes = 0;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  get isEmpty(): boolean {
    return this.#bytes === 0;
  }

  add(piece: Buffer): void {
    this.#bytes += piece.length;
    if (this.#bytes > this.#limitBytes) {
      this.#pieces.length = 0;
    } else if (piece.length > 0) {
      this.#pieces.push(piece);
    }
  }

  finish(): ArrivedLine {
    const number = this.#number;
    const line =
      this.#bytes > this.#limitBytes
        ? { number, tooLong: true as const }
        : { number, bytes: Buffer.concat(this.#pieces) };
    this.#number += 1;
    this.#pieces.length = 0;
    this.#bytes = 0;
    return line;
  }
}

/**
 * The lines of a stream, numbered from 1. What is longer than `limitBytes` is
 * skipped without being kept. A stream that fails half-way yields no half line:
 * the error is thrown first.
 */
export async function* linesOf(
  source: AsyncIterable<Buffer>,
  options: { limitBytes: number },
): AsyncGenerator<ArrivedLine> {
  const line = new PartialLine(options.limitBytes);
  for await (const piece of source) {
    let start = 0;
    let end = piece.indexOf(NEWLINE);
    while (end !== -1) {
      line.add(piece.subarray(start, end));
      yield line.finish();
      start = end + 1;
      end = piece.indexOf(NEWLINE, start);
    }
    line.add(piece.subarray(start));
  }
  if (!line.isEmpty) {
    yield line.finish();
  }
}
