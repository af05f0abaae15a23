import { Database } from '../platform/database/Database';
import { pseudonymOf } from './formulas/pseudonym';
import { findPeople } from './read/findPeople';
import { registerPeople } from './write/registerPeople';

const CACHED_PEOPLE = 50_000;

/** Turns user refs into the dense ids that everything else works with. */
export class PersonDirectory {
  readonly #knex: Database;
  readonly #key: string;
  readonly #ids = new Map<string, number>();

  constructor(options: { knex: Database; pseudonymKey: string }) {
    this.#knex = options.knex;
    this.#key = options.pseudonymKey;
  }

  /**
   * The id of one person, never one that was erased or merged on another
   * replica in the meantime.
   */
  async idOf(userRef: string): Promise<number> {
    const pseudonym = this.pseudonymOf(userRef);
    const registered = await registerPeople(this.#knex, [pseudonym]);
    return idIn(registered, pseudonym);
  }

  /** The id of a person of whom something is known; nobody is registered. */
  async find(userRef: string): Promise<number | undefined> {
    const pseudonym = this.pseudonymOf(userRef);
    return (await findPeople(this.#knex, [pseudonym])).get(pseudonym);
  }

  /**
   * The ids of people, in the order of `userRefs`. They are remembered: who
   * writes with them finds out whether they still are anybody's.
   */
  async idsOf(userRefs: string[]): Promise<number[]> {
    const pseudonyms = userRefs.map(ref => this.pseudonymOf(ref));
    const known = new Map<string, number>();
    for (const pseudonym of pseudonyms) {
      const id = this.#ids.get(pseudonym);
      if (id !== undefined) {
        known.set(pseudonym, id);
      }
    }
    const missing = pseudonyms.filter(pseudonym => !known.has(pseudonym));
    if (missing.length > 0) {
      const registered = await registerPeople(this.#knex, missing);
      for (const [pseudonym, id] of registered) {
        known.set(pseudonym, id);
        this.#remember(pseudonym, id);
      }
    }
    return pseudonyms.map(pseudonym => idIn(known, pseudonym));
  }

  /** What a person is known as in the database. */
  pseudonymOf(userRef: string): string {
    return pseudonymOf(userRef, this.#key);
  }

  /** Forgets every id, so that the database is asked again. */
  forget(): void {
    this.#ids.clear();
  }

  #remember(pseudonym: string, id: number): void {
    if (this.#ids.size >= CACHED_PEOPLE) {
      this.#ids.clear();
    }
    this.#ids.set(pseudonym, id);
  }
}

function idIn(ids: ReadonlyMap<string, number>, pseudonym: string): number {
  const id = ids.get(pseudonym);
  if (id === undefined) {
    throw new Error('A registered person has no id');
  }
  return id;
}
