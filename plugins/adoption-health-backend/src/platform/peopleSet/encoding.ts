const VERSION = 1;
const GAPS = 0;
const BITS = 1;
const HEADER_BYTES = 2;

/**
 * Ascending ids as bytes: a version, a form, then either the gaps between ids
 * as variable-length integers or one bit an id, whichever is shorter.
 */
export function encodeIds(ascending: number[]): Buffer {
  const gaps = gapBytes(ascending);
  const bitLength = Math.floor((ascending.at(-1) ?? -1) / 8) + 1;
  if (gaps.length <= bitLength) {
    return Buffer.from([VERSION, GAPS, ...gaps]);
  }
  const bytes = Buffer.alloc(HEADER_BYTES + bitLength);
  bytes[0] = VERSION;
  bytes[1] = BITS;
  for (const id of ascending) {
    // eslint-disable-next-line no-bitwise
    bytes[HEADER_BYTES + (id >>> 3)] |= 1 << (id & 7);
  }
  return bytes;
}

/** Reads what {@link encodeIds} wrote. Throws RangeError otherwise. */
export function decodeIds(bytes: Uint8Array): number[] {
  const [version, form] = bytes;
  if (version !== VERSION || (form !== GAPS && form !== BITS)) {
    throw new RangeError('Not an encoded set of people');
  }
  const body = bytes.subarray(HEADER_BYTES);
  return form === GAPS ? idsOfGaps(body) : idsOfBits(body);
}

function gapBytes(ascending: number[]): number[] {
  const bytes: number[] = [];
  let previous = 0;
  for (const id of ascending) {
    let gap = id - previous;
    previous = id;
    while (gap >= 0x80) {
      bytes.push((gap % 0x80) + 0x80);
      gap = Math.floor(gap / 0x80);
    }
    bytes.push(gap);
  }
  return bytes;
}

function idsOfGaps(body: Uint8Array): number[] {
  const ids: number[] = [];
  let id = 0;
  let gap = 0;
  let scale = 1;
  for (const byte of body) {
    gap += (byte % 0x80) * scale;
    if (byte >= 0x80) {
      scale *= 0x80;
    } else {
      id += gap;
      ids.push(id);
      gap = 0;
      scale = 1;
    }
  }
  if (scale !== 1) {
    throw new RangeError('An encoded set of people ends too early');
  }
  return ids;
}

function idsOfBits(body: Uint8Array): number[] {
  const ids: number[] = [];
  body.forEach((byte, index) => {
    for (let bit = 0; bit < 8; bit++) {
      // eslint-disable-next-line no-bitwise
      if (byte & (1 << bit)) {
        ids.push(index * 8 + bit);
      }
    }
  });
  return ids;
}
