import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Database } from '../../platform/database/Database';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { getReadersByDay, ReadersOfDay } from './read/getReadersByDay';

const DEFAULT_MAX_BYTES = 48 * 1024 * 1024;
/** What the set of an entity and day takes besides its people, about. */
const BYTES_PER_SET = 200;

type Readers = Map<string, PeopleSet>;
type Days = Map<DayNumber, { revision: number; readers: Readers }>;

interface Memory {
  /** The entities that every day was read for. */
  refs: ReadonlySet<string>;
  days: Days;
  /** Everyone over all days. */
  union: Readers;
}

const nothing: Memory = { refs: new Set(), days: new Map(), union: new Map() };

/**
 * Who read the entities that are watched, kept in memory by day. Only days
 * whose facts changed, and entities that are new, are read again: late events
 * touch one day of the 28, and a sweep changes few entities.
 */
export class WatchedReaders {
  readonly #knex: Database;
  readonly #maxBytes: number;
  #memory = nothing;

  constructor(options: { knex: Database; maxBytes?: number }) {
    this.#knex = options.knex;
    this.#maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  }

  /**
   * Everyone who opened the pages of entities, over all days, by ref. Entities
   * without readers are not in the map.
   *
   * @param asked - `revisions` of all days with facts, read before this
   */
  async of(asked: {
    refs: ReadonlySet<string>;
    revisions: ReadonlyMap<DayNumber, number>;
  }): Promise<ReadonlyMap<string, PeopleSet>> {
    const { refs, revisions } = asked;
    const known = this.#memory;
    const isKnown = (day: DayNumber) =>
      known.days.get(day)?.revision === revisions.get(day);
    const unchanged = [...revisions.keys()].filter(isKnown);
    const changed = [...revisions.keys()].filter(day => !isKnown(day));
    const added = [...refs].filter(ref => !known.refs.has(ref));
    const read = [
      ...(await this.#read(refs, changed)),
      ...(await this.#read(added, unchanged)),
    ];

    const days: Days = new Map();
    for (const [day, revision] of revisions) {
      const before = isKnown(day) ? known.days.get(day)?.readers : undefined;
      days.set(day, { revision, readers: among(before ?? new Map(), refs) });
    }
    for (const { ref, day, people } of read) {
      days.get(day)?.readers.set(ref, people);
    }
    // Only these can have other readers now than before.
    const touched = new Set([...added, ...read.map(({ ref }) => ref)]);
    for (const [day, { readers }] of known.days) {
      if (!isKnown(day)) {
        [...readers.keys()].forEach(ref => touched.add(ref));
      }
    }
    const union = among(known.union, refs);
    unite(days, { refs: touched, into: union });
    const memory = { refs, days, union };
    this.#memory = bytesOf(memory) <= this.#maxBytes ? memory : nothing;
    return union;
  }

  async #read(
    refs: Iterable<string>,
    days: DayNumber[],
  ): Promise<ReadersOfDay[]> {
    // Each row brings its own copy of the ref; one of them is enough.
    const names = new Map<string, string>();
    for (const ref of refs) {
      names.set(ref, ref);
    }
    const rows = await getReadersByDay(this.#knex, {
      refs: names.keys(),
      days,
    });
    return rows.map(row => ({ ...row, ref: names.get(row.ref) ?? row.ref }));
  }
}

function unite(
  days: Days,
  { refs, into }: { refs: ReadonlySet<string>; into: Readers },
): void {
  for (const ref of refs) {
    const sets = [...days.values()].flatMap(
      ({ readers }) => readers.get(ref) ?? [],
    );
    if (sets.length > 0) {
      into.set(ref, PeopleSet.union(sets));
    } else {
      into.delete(ref);
    }
  }
}

function among(readers: Readers, refs: ReadonlySet<string>): Readers {
  const some: Readers = new Map();
  for (const [ref, people] of readers) {
    if (refs.has(ref)) {
      some.set(ref, people);
    }
  }
  return some;
}

function bytesOf({ days, union }: Memory): number {
  let bytes = 0;
  const maps = [union, ...[...days.values()].map(({ readers }) => readers)];
  for (const readers of maps) {
    for (const people of readers.values()) {
      bytes += BYTES_PER_SET + people.byteLength;
    }
  }
  return bytes;
}
