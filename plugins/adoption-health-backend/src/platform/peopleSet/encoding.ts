import { idsOfWords, lastIdOf, wordsUpTo } from './words';

const VERSION = 1;
const GAPS = 0;
const BITS = 1;
const HEADER_BYTES = 2;
const LARGEST_ID = 2 ** 32 - 1;

/** A set in one of the forms that it is kept in; sorted ids ascend. */
export type Members = { sorted: Uint32Array } | { words: Uint32Array };

/**
 * A set as bytes: a version, a form, then either the gaps between ids as
 * variable-length integers or one bit an id, whichever is shorter.
 */
export function encodeMembers(members: Members, size: number): Buffer {
  const last =
    'sorted' in members
      ? (members.sorted.at(-1) ?? -1)
      : lastIdOf(members.words);
  const bitLength = Math.floor(last / 8) + 1;
  // Every gap takes a byte at least.
  if (size > bitLength) {
    return bitsOf(members, bitLength);
  }
  const sorted =
    'sorted' in members ? members.sorted : idsOfWords(members.words, size);
  const gapLength = lengthOfGaps(sorted);
  return gapLength <= bitLength
    ? gapsOf(sorted, gapLength)
    : bitsOf(members, bitLength);
}

/** Reads what {@link encodeMembers} wrote. Throws RangeError otherwise. */
export function decodeMembers(bytes: Uint8Array): Members {
  const form = formOf(bytes);
  const body = bytes.subarray(HEADER_BYTES);
  return form === GAPS
    ? { sorted: idsOfGaps(body) }
    : { words: wordsOfBits(body) };
}

/**
 * Whether somebody is in what {@link encodeMembers} wrote, without making a set
 * of it. Throws RangeError where the bytes are none.
 */
export function isInEncoded(bytes: Uint8Array, id: number): boolean {
  if (formOf(bytes) === BITS) {
    // eslint-disable-next-line no-bitwise
    const byte = bytes[HEADER_BYTES + (id >>> 3)] ?? 0;
    // eslint-disable-next-line no-bitwise
    return (byte & (1 << (id & 7))) !== 0;
  }
  let one = 0;
  let gap = 0;
  let scale = 1;
  for (let at = HEADER_BYTES; at < bytes.length && one <= id; at++) {
    const byte = bytes[at];
    gap += (byte % 0x80) * scale;
    scale *= 0x80;
    if (byte < 0x80) {
      one += gap;
      if (one === id) {
        return true;
      }
      gap = 0;
      scale = 1;
    }
  }
  return false;
}

function formOf([version, form]: Uint8Array): typeof GAPS | typeof BITS {
  if (version !== VERSION || (form !== GAPS && form !== BITS)) {
    throw new RangeError('Not an encoded set of people');
  }
  return form;
}

function headed(form: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(HEADER_BYTES + length);
  bytes[0] = VERSION;
  bytes[1] = form;
  return bytes;
}

function lengthOfGaps(sorted: Uint32Array): number {
  let length = 0;
  let previous = 0;
  for (const id of sorted) {
    let gap = id - previous;
    previous = id;
    length += 1;
    while (gap >= 0x80) {
      gap = Math.floor(gap / 0x80);
      length += 1;
    }
  }
  return length;
}

function gapsOf(sorted: Uint32Array, length: number): Buffer {
  const bytes = headed(GAPS, length);
  let at = HEADER_BYTES;
  let previous = 0;
  for (const id of sorted) {
    let gap = id - previous;
    previous = id;
    while (gap >= 0x80) {
      bytes[at++] = (gap % 0x80) + 0x80;
      gap = Math.floor(gap / 0x80);
    }
    bytes[at++] = gap;
  }
  return bytes;
}

function bitsOf(members: Members, length: number): Buffer {
  const bytes = headed(BITS, length).fill(0, HEADER_BYTES);
  for (let i = 0; 'words' in members && i < length; i++) {
    // eslint-disable-next-line no-bitwise
    bytes[HEADER_BYTES + i] = members.words[i >>> 2] >>> ((i % 4) * 8);
  }
  for (const id of 'sorted' in members ? members.sorted : []) {
    // eslint-disable-next-line no-bitwise
    bytes[HEADER_BYTES + (id >>> 3)] |= 1 << (id & 7);
  }
  return bytes;
}

function idsOfGaps(body: Uint8Array): Uint32Array {
  let count = 0;
  for (const byte of body) {
    count += byte < 0x80 ? 1 : 0;
  }
  const ids = new Uint32Array(count);
  let next = 0;
  let id = 0;
  let gap = 0;
  let scale = 1;
  for (const byte of body) {
    gap += (byte % 0x80) * scale;
    if (byte >= 0x80) {
      scale *= 0x80;
      continue;
    }
    id += gap;
    if (id > LARGEST_ID || (gap === 0 && next > 0)) {
      throw new RangeError('An encoded set of people does not ascend');
    }
    ids[next++] = id;
    gap = 0;
    scale = 1;
  }
  if (scale !== 1) {
    throw new RangeError('An encoded set of people ends too early');
  }
  return ids;
}

function wordsOfBits(body: Uint8Array): Uint32Array {
  const words = new Uint32Array(wordsUpTo(body.length * 8 - 1));
  const whole = Math.floor(body.length / 4);
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  for (let i = 0; i < whole; i++) {
    words[i] = view.getUint32(i * 4, true);
  }
  for (let i = whole * 4; i < body.length; i++) {
    // eslint-disable-next-line no-bitwise
    words[i >>> 2] |= body[i] << ((i % 4) * 8);
  }
  return words;
}
