import { decodeMembers, encodeMembers, isInEncoded, Members } from './encoding';
import {
  addCount,
  countBits,
  countSharedBits,
  hasBit,
  idsOfWords,
  setBits,
  wordsUpTo,
} from './words';

/** Above this many members a set is kept as bits, below as sorted ids. */
const SPARSE_LIMIT = 64;

/** Up to this many ids are united by sorting them. */
const SORT_LIMIT = 256;

/**
 * An immutable, exact set of people, by their dense ids.
 *
 * Small sets are sorted arrays, larger ones bitsets: unions and intersections
 * over months of days stay in the range of milliseconds, and nothing is ever
 * estimated.
 */
export class PeopleSet {
  static readonly empty = PeopleSet.of([]);

  readonly #members: Members;
  /** Number of people. */
  readonly size: number;

  private constructor(members: Members, size: number) {
    this.#members = members;
    this.size = size;
  }

  /** The set of `ids`, in any order, repeated or not. */
  static of(ids: Iterable<number>): PeopleSet {
    return PeopleSet.#ofSorted(ascending(Uint32Array.from(ids)));
  }

  /** Everyone who is in at least one of `sets`. */
  static union(sets: Iterable<PeopleSet>): PeopleSet {
    const all: PeopleSet[] = [];
    let ids = 0;
    for (const set of sets) {
      if (set.size > 0) {
        all.push(set);
        ids += set.size;
      }
    }
    if (all.length <= 1) {
      return all[0] ?? PeopleSet.empty;
    }
    return ids <= SORT_LIMIT
      ? PeopleSet.#unionOfFew(all, ids)
      : PeopleSet.#unionOfMany(all);
  }

  /**
   * By 1, 2, 3 … up to `most`: everyone who is in at least so many of `sets`;
   * index 0 holds those who are in at least one. No set is made on the way: of
   * a year of days they would be a thousand.
   */
  static byCount(sets: Iterable<PeopleSet>, most: number): PeopleSet[] {
    const all = [...sets].filter(set => set.size > 0);
    const reach = all.reduce((far, set) => Math.max(far, set.#reach()), 0);
    const inAtLeast = Array.from(
      { length: most },
      () => new Uint32Array(reach),
    );
    const words = new Uint32Array(reach);
    for (const set of all) {
      set.#addTo(words.fill(0));
      addCount(inAtLeast, words);
    }
    return inAtLeast.map(people => PeopleSet.#ofWords(people));
  }

  /** Reads what {@link PeopleSet.encode} wrote. Throws RangeError otherwise. */
  static decode(bytes: Uint8Array): PeopleSet {
    const members = decodeMembers(bytes);
    return 'sorted' in members
      ? PeopleSet.#ofSorted(members.sorted)
      : PeopleSet.#ofWords(members.words);
  }

  /**
   * Whether the person is in a set that is still encoded: of one person in many
   * sets no set need be made. Throws RangeError as {@link PeopleSet.decode}.
   */
  static isInEncoded(bytes: Uint8Array, id: number): boolean {
    return isInEncoded(bytes, id);
  }

  static #ofSorted(sorted: Uint32Array): PeopleSet {
    const size = sorted.length;
    if (size <= SPARSE_LIMIT) {
      return new PeopleSet({ sorted }, size);
    }
    const words = new Uint32Array(wordsUpTo(sorted[size - 1]));
    setBits(words, sorted);
    return new PeopleSet({ words }, size);
  }

  static #ofWords(words: Uint32Array): PeopleSet {
    const size = countBits(words);
    return size <= SPARSE_LIMIT
      ? new PeopleSet({ sorted: idsOfWords(words, size) }, size)
      : new PeopleSet({ words }, size);
  }

  static #unionOfFew(sets: PeopleSet[], count: number): PeopleSet {
    const ids = new Uint32Array(count);
    let next = 0;
    for (const set of sets) {
      ids.set(set.#ids(), next);
      next += set.size;
    }
    return PeopleSet.#ofSorted(ascending(ids));
  }

  static #unionOfMany(sets: PeopleSet[]): PeopleSet {
    let reach = 0;
    for (const set of sets) {
      reach = Math.max(reach, set.#reach());
    }
    const words = new Uint32Array(reach);
    for (const set of sets) {
      set.#addTo(words);
    }
    return PeopleSet.#ofWords(words);
  }

  /** How many bytes it takes in memory, about. */
  get byteLength(): number {
    return 'words' in this.#members
      ? this.#members.words.byteLength
      : this.#members.sorted.byteLength;
  }

  /** Whether the person is in the set. */
  has(id: number): boolean {
    return 'words' in this.#members
      ? hasBit(this.#members.words, id)
      : includes(this.#members.sorted, id);
  }

  /** Everyone who is in both. */
  intersect(other: PeopleSet): PeopleSet {
    const [mine, theirs] = [this.#members, other.#members];
    if ('words' in mine && 'words' in theirs) {
      const length = Math.min(mine.words.length, theirs.words.length);
      const words = new Uint32Array(length);
      for (let i = 0; i < length; i++) {
        // eslint-disable-next-line no-bitwise
        words[i] = mine.words[i] & theirs.words[i];
      }
      return PeopleSet.#ofWords(words);
    }
    return 'sorted' in mine
      ? PeopleSet.#ofSorted(mine.sorted.filter(id => other.has(id)))
      : PeopleSet.#ofSorted(other.#ids().filter(id => this.has(id)));
  }

  /** How many are in both: `intersect(other).size`, without making that set. */
  countIn(other: PeopleSet): number {
    const [mine, theirs] = [this.#members, other.#members];
    if ('words' in mine && 'words' in theirs) {
      return countSharedBits(mine.words, theirs.words);
    }
    const [few, all] =
      'sorted' in mine ? [mine.sorted, other] : [other.#ids(), this];
    let size = 0;
    for (const id of few) {
      size += all.has(id) ? 1 : 0;
    }
    return size;
  }

  /** Everyone who is in this set and not in `other`. */
  minus(other: PeopleSet): PeopleSet {
    const [mine, theirs] = [this.#members, other.#members];
    if ('sorted' in mine) {
      return PeopleSet.#ofSorted(mine.sorted.filter(id => !other.has(id)));
    }
    const words = mine.words.slice();
    if ('words' in theirs) {
      const length = Math.min(words.length, theirs.words.length);
      for (let i = 0; i < length; i++) {
        // eslint-disable-next-line no-bitwise
        words[i] &= ~theirs.words[i];
      }
    } else {
      for (const id of theirs.sorted) {
        if (hasBit(words, id)) {
          // eslint-disable-next-line no-bitwise
          words[id >>> 5] &= ~(1 << (id & 31));
        }
      }
    }
    return PeopleSet.#ofWords(words);
  }

  /** Whether both hold the same people. */
  equals(other: PeopleSet): boolean {
    return (
      this === other ||
      (this.size === other.size && this.countIn(other) === this.size)
    );
  }

  /** The ids, ascending. */
  [Symbol.iterator](): Iterator<number> {
    return this.#ids()[Symbol.iterator]();
  }

  /** Bytes for the database: versioned, and the shorter of two forms. */
  encode(): Buffer {
    return encodeMembers(this.#members, this.size);
  }

  /** Never to be changed: it may be the set itself. */
  #ids(): Uint32Array {
    return 'sorted' in this.#members
      ? this.#members.sorted
      : idsOfWords(this.#members.words, this.size);
  }

  #reach(): number {
    return 'words' in this.#members
      ? this.#members.words.length
      : wordsUpTo(this.#members.sorted.at(-1) ?? 0);
  }

  #addTo(target: Uint32Array): void {
    if ('sorted' in this.#members) {
      setBits(target, this.#members.sorted);
      return;
    }
    const { words } = this.#members;
    for (let i = 0; i < words.length; i++) {
      // eslint-disable-next-line no-bitwise
      target[i] |= words[i];
    }
  }
}

/** Sorts ids in place and leaves repeated ones out. */
function ascending(ids: Uint32Array): Uint32Array {
  ids.sort();
  let kept = 0;
  for (let i = 0; i < ids.length; i++) {
    if (i === 0 || ids[i] !== ids[i - 1]) {
      ids[kept++] = ids[i];
    }
  }
  return kept === ids.length ? ids : ids.slice(0, kept);
}

function includes(sorted: Uint32Array, id: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    // eslint-disable-next-line no-bitwise
    const middle = (low + high) >>> 1;
    if (sorted[middle] === id) {
      return true;
    }
    if (sorted[middle] < id) {
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return false;
}
