/* eslint-disable no-bitwise */

/** Ids that one word of a bitset stands for. */
const WORD_BITS = 32;

/** How many words a bitset of ids up to `last` takes. */
export function wordsUpTo(last: number): number {
  return Math.floor(last / WORD_BITS) + 1;
}

/** Sets the bits of ids; `words` has to reach that far. */
export function setBits(words: Uint32Array, ids: Uint32Array): void {
  for (let i = 0; i < ids.length; i++) {
    words[ids[i] >>> 5] |= 1 << (ids[i] & 31);
  }
}

/**
 * Counts one more bitset: `inAtLeast[0]` holds what is in at least one of those
 * that were counted, the next what is in at least two, and so on.
 */
export function addCount(
  inAtLeast: readonly Uint32Array[],
  words: Uint32Array,
): void {
  for (let i = 0; i < words.length; i++) {
    let further = words[i];
    for (let count = 0; further !== 0 && count < inAtLeast.length; count++) {
      const again = inAtLeast[count][i] & further;
      inAtLeast[count][i] |= further;
      further = again;
    }
  }
}

/** Whether the bit of an id is set. */
export function hasBit(words: Uint32Array, id: number): boolean {
  return (
    id < words.length * WORD_BITS && (words[id >>> 5] & (1 << (id & 31))) !== 0
  );
}

/** How many bits are set. */
export function countBits(words: Uint32Array): number {
  let size = 0;
  for (let i = 0; i < words.length; i++) {
    size += bitsOf(words[i]);
  }
  return size;
}

/** How many bits are set in both. */
export function countSharedBits(one: Uint32Array, other: Uint32Array): number {
  const length = Math.min(one.length, other.length);
  let size = 0;
  for (let i = 0; i < length; i++) {
    size += bitsOf(one[i] & other[i]);
  }
  return size;
}

function bitsOf(word: number): number {
  if (word === 0) {
    return 0;
  }
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The ids of the `size` bits that are set, ascending. */
export function idsOfWords(words: Uint32Array, size: number): Uint32Array {
  const ids = new Uint32Array(size);
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    for (let word = words[i]; word !== 0; word &= word - 1) {
      ids[next++] = i * WORD_BITS + (31 - Math.clz32(word & -word));
    }
  }
  return ids;
}

/** The highest id of a bitset; -1 for an empty one. */
export function lastIdOf(words: Uint32Array): number {
  for (let i = words.length - 1; i >= 0; i--) {
    if (words[i] !== 0) {
      return i * WORD_BITS + (31 - Math.clz32(words[i]));
    }
  }
  return -1;
}
