import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Database } from '../platform/database/Database';
import { PeopleSet } from '../platform/peopleSet/PeopleSet';
import { DerivedFacts } from './DerivedFacts';
import { getPeopleByDay } from './read/getPeopleByDay';
import { getRevisions } from './read/getRevisions';
import { NO_DIMENSION, UsageKind } from './usageKinds';

const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
/** What a day takes besides its set, about. */
const BYTES_PER_DAY = 200;
/** Runs of days that are answered as they were while none of them changed. */
const REMEMBERED_RUNS = 8;

/** The sets of one kind and dimension, by day. */
interface Entry {
  days: Map<DayNumber, { revision: number; people: PeopleSet }>;
  bytes: number;
}

/**
 * Keeps sets of people in memory, read and decoded. Each question first reads
 * the revisions of its days, and then only the sets of days that changed: what
 * is answered is what is stored. What was not asked for the longest is
 * forgotten first.
 */
export class FactCache {
  readonly #knex: Database;
  readonly #maxBytes: number;
  /** The least recently used first. */
  readonly #entries = new Map<string, Entry>();
  readonly #runs: DerivedFacts<ReadonlyMap<DayNumber, PeopleSet>>;
  #bytes = 0;

  constructor(options: { knex: Database; maxBytes?: number }) {
    this.#knex = options.knex;
    this.#maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
    this.#runs = new DerivedFacts({
      knex: options.knex,
      atMost: REMEMBERED_RUNS,
    });
  }

  /** How much memory the sets take, about. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * A(D): who was active, by day. Nearly every question asks for the same days,
   * so their answer is kept as a whole.
   */
  async activeByDay(days: {
    from: DayNumber;
    to: DayNumber;
  }): Promise<ReadonlyMap<DayNumber, PeopleSet>> {
    return this.#runs.get(days, () => this.peopleByDay(days));
  }

  /**
   * A(D) or A(D, kind, value): who was active, by day. Days nobody was active
   * on are not in the map.
   */
  async peopleByDay(options: {
    from: DayNumber;
    to: DayNumber;
    kind?: UsageKind;
    dimensionId?: number;
  }): Promise<Map<DayNumber, PeopleSet>> {
    const { from, to, kind = 'portal', dimensionId = NO_DIMENSION } = options;
    // Read before the sets: a set that is newer than its revision is read once
    // more next time, one that is older would stay.
    const revisions = await getRevisions(this.#knex, { from, to });
    const key = `${kind} ${dimensionId}`;
    const known = this.#entries.get(key)?.days;
    const changed = [...revisions.keys()].filter(
      day => known?.get(day)?.revision !== revisions.get(day),
    );
    const read =
      changed.length > 0
        ? await getPeopleByDay(this.#knex, {
            from: changed.reduce((one, other) => Math.min(one, other)),
            to: changed.reduce((one, other) => Math.max(one, other)),
            kind,
            dimensionId,
          })
        : new Map<DayNumber, PeopleSet>();

    const answer = new Map<DayNumber, PeopleSet>();
    const days: Entry['days'] = new Map(this.#entries.get(key)?.days);
    const isChanged = new Set(changed);
    for (const [day, revision] of [...revisions].sort(([a], [b]) => a - b)) {
      const people = isChanged.has(day)
        ? (read.get(day) ?? PeopleSet.empty)
        : (known?.get(day)?.people ?? PeopleSet.empty);
      days.set(day, { revision, people });
      if (people.size > 0) {
        answer.set(day, people);
      }
    }
    this.#keep(key, days);
    return answer;
  }

  #keep(key: string, days: Entry['days']): void {
    this.#forget(key);
    let bytes = 0;
    for (const { people } of days.values()) {
      bytes += BYTES_PER_DAY + people.byteLength;
    }
    this.#entries.set(key, { days, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#maxBytes) {
        return;
      }
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }
}
