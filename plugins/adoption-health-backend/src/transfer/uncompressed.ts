import { CustomErrorBase, InputError } from '@backstage/errors';
import type { IncomingMessage } from 'http';
import { pipeline } from 'stream';
import { createGunzip } from 'zlib';

/** Answers 415: the body is of a type, or packed in a way, that is not read. */
export class UnsupportedBodyError extends CustomErrorBase {
  readonly statusCode = 415;
}

const TYPES = ['application/x-ndjson', 'application/jsonl', 'text/plain'];

/**
 * The body of a request with lines, unpacked as it comes. Throws
 * UnsupportedBodyError for another type or packing, and, while it is read,
 * InputError where it is empty, damaged, or ends too early.
 */
export function uncompressed(request: IncomingMessage): AsyncIterable<Buffer> {
  const type = request.headers['content-type']?.split(';', 1)[0].trim();
  if (!type || !TYPES.includes(type.toLocaleLowerCase('en-US'))) {
    throw new UnsupportedBodyError(`The body has to be ${TYPES[0]}`);
  }
  const encoding = request.headers['content-encoding'] ?? 'identity';
  switch (encoding.trim().toLocaleLowerCase('en-US')) {
    case 'identity':
      return readable(request);
    case 'gzip':
      // A failure is thrown to whoever reads.
      return readable(pipeline(request, createGunzip(), () => {}));
    default:
      throw new UnsupportedBodyError('The body may be packed with gzip only');
  }
}

async function* readable(
  source: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  let isEmpty = true;
  const pieces = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const piece = await pieces.next().catch((error: unknown) => {
        throw new InputError('The body is damaged or ends too early', error);
      });
      if (piece.done) {
        break;
      }
      isEmpty = false;
      yield piece.value;
    }
  } finally {
    await pieces.return?.();
  }
  if (isEmpty) {
    throw new InputError('The body is empty');
  }
}
