import { Database } from '../platform/database/Database';
import { pseudonymOf } from './formulas/pseudonym';
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

  /** The id of one person. */
  async idOf(userRef: string): Promise<number> {
    const [id] = await this.idsOf([userRef]);
    return id;
  }

  /** The ids of people, in the order of `userRefs`. */
  async idsOf(userRefs: string[]): Promise<number[]> {
    const pseudonyms = userRefs.map(ref => pseudonymOf(ref, this.#key));
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
    return pseudonyms.map(pseudonym => {
      const id = known.get(pseudonym);
      if (id === undefined) {
        throw new Error('A registered person has no id');
      }
      return id;
    });
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
