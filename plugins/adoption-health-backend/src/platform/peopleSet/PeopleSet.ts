import { decodeIds, encodeIds } from './encoding';

const WORD_BITS = 32;

/** Above this many members a set is kept as bits, below as sorted ids. */
const SPARSE_LIMIT = 64;

/**
 * An immutable, exact set of people, by their dense ids.
 *
 * Small sets are sorted arrays, larger ones bitsets: unions and intersections
 * over months of days stay in the range of milliseconds, and nothing is ever
 * estimated.
 */
export class PeopleSet {
  static readonly empty = PeopleSet.of([]);

  readonly #sorted?: Uint32Array;
  readonly #words?: Uint32Array;
  /** Number of people. */
  readonly size: number;

  private constructor(
    members: { sorted: Uint32Array } | { words: Uint32Array; size: number },
  ) {
    if ('sorted' in members) {
      this.#sorted = members.sorted;
      this.size = members.sorted.length;
    } else {
      this.#words = members.words;
      this.size = members.size;
    }
  }

  /** The set of `ids`, in any order, repeated or not. */
  static of(ids: Iterable<number>): PeopleSet {
    const sorted = Uint32Array.from(new Set(ids)).sort();
    return sorted.length <= SPARSE_LIMIT
      ? new PeopleSet({ sorted })
      : PeopleSet.#ofWords(bitsOf(sorted));
  }

  /** Everyone who is in at least one of `sets`. */
  static union(sets: Iterable<PeopleSet>): PeopleSet {
    const all = [...sets].filter(set => set.size > 0);
    if (all.length <= 1) {
      return all[0] ?? PeopleSet.empty;
    }
    const words = new Uint32Array(Math.max(...all.map(set => set.#reach())));
    for (const set of all) {
      set.#addTo(words);
    }
    return PeopleSet.#ofWords(words);
  }

  /** Reads what {@link PeopleSet.encode} wrote. Throws RangeError otherwise. */
  static decode(bytes: Uint8Array): PeopleSet {
    return PeopleSet.of(decodeIds(bytes));
  }

  static #ofWords(words: Uint32Array): PeopleSet {
    let size = 0;
    for (const word of words) {
      size += bitCount(word);
    }
    return size <= SPARSE_LIMIT
      ? new PeopleSet({ sorted: Uint32Array.from(idsIn(words)) })
      : new PeopleSet({ words, size });
  }

  /** Whether the person is in the set. */
  has(id: number): boolean {
    if (this.#words) {
      // eslint-disable-next-line no-bitwise
      return ((this.#words[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0;
    }
    return this.#sorted?.includes(id) ?? false;
  }

  /** Everyone who is in both. */
  intersect(other: PeopleSet): PeopleSet {
    if (this.#words && other.#words) {
      const length = Math.min(this.#words.length, other.#words.length);
      const words = new Uint32Array(length);
      for (let i = 0; i < length; i++) {
        // eslint-disable-next-line no-bitwise
        words[i] = this.#words[i] & other.#words[i];
      }
      return PeopleSet.#ofWords(words);
    }
    const [small, large] = this.#sorted ? [this, other] : [other, this];
    return PeopleSet.of([...small].filter(id => large.has(id)));
  }

  /** Everyone who is in this set and not in `other`. */
  minus(other: PeopleSet): PeopleSet {
    if (!this.#words) {
      return PeopleSet.of([...this].filter(id => !other.has(id)));
    }
    const words = this.#words.slice();
    for (const id of other) {
      if (this.has(id)) {
        // eslint-disable-next-line no-bitwise
        words[id >>> 5] &= ~(1 << (id & 31));
      }
    }
    return PeopleSet.#ofWords(words);
  }

  /** Whether both hold the same people. */
  equals(other: PeopleSet): boolean {
    return this.size === other.size && this.intersect(other).size === this.size;
  }

  /** The ids, ascending. */
  [Symbol.iterator](): Iterator<number> {
    return this.#sorted
      ? this.#sorted[Symbol.iterator]()
      : idsIn(this.#words ?? new Uint32Array());
  }

  /** Bytes for the database: versioned, and the shorter of two forms. */
  encode(): Buffer {
    return encodeIds([...this]);
  }

  #reach(): number {
    if (this.#words) {
      return this.#words.length;
    }
    const last = this.#sorted?.at(-1) ?? 0;
    return Math.floor(last / WORD_BITS) + 1;
  }

  #addTo(target: Uint32Array): void {
    if (this.#words) {
      for (let i = 0; i < this.#words.length; i++) {
        // eslint-disable-next-line no-bitwise
        target[i] |= this.#words[i];
      }
      return;
    }
    for (const id of this) {
      // eslint-disable-next-line no-bitwise
      target[id >>> 5] |= 1 << (id & 31);
    }
  }
}

function bitsOf(sorted: Uint32Array): Uint32Array {
  const last = sorted.at(-1) ?? 0;
  const words = new Uint32Array(Math.floor(last / WORD_BITS) + 1);
  for (const id of sorted) {
    // eslint-disable-next-line no-bitwise
    words[id >>> 5] |= 1 << (id & 31);
  }
  return words;
}

function* idsIn(words: Uint32Array): Generator<number, undefined> {
  for (let i = 0; i < words.length; i++) {
    for (let word = words[i]; word !== 0;) {
      // eslint-disable-next-line no-bitwise
      const lowest = word & -word;
      yield i * WORD_BITS + (31 - Math.clz32(lowest));
      // eslint-disable-next-line no-bitwise
      word ^= lowest;
    }
  }
  return undefined;
}

function bitCount(word: number): number {
  /* eslint-disable no-bitwise */
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  /* eslint-enable no-bitwise */
}
