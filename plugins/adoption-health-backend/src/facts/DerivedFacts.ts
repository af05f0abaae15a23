import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Database } from '../platform/database/Database';
import { getRevisionSum } from './read/getRevisionSum';

/** Results that are kept; the one that was not asked for the longest goes. */
const DEFAULT_AT_MOST = 50;

/**
 * Keeps what was calculated from the facts of some days for as long as none of
 * them changes. Their revisions only ever grow, so their sum tells.
 */
export class DerivedFacts<T> {
  readonly #knex: Database;
  readonly #atMost: number;
  /** The least recently used first. */
  readonly #known = new Map<string, { state: string; result: Promise<T> }>();

  constructor(options: { knex: Database; atMost?: number }) {
    this.#knex = options.knex;
    this.#atMost = options.atMost ?? DEFAULT_AT_MOST;
  }

  /**
   * What `calculate` answered last for these days and this key, or answers now
   * where a day changed since. Throws what it throws, and forgets that.
   */
  async get(
    question: { key?: string; from: DayNumber; to: DayNumber },
    calculate: () => Promise<T>,
  ): Promise<T> {
    const { key = '', from, to } = question;
    // Read before the facts: a result that is newer than its state is only
    // calculated once more.
    const state = await getRevisionSum(this.#knex, { from, to });
    const place = `${key} ${from} ${to}`;
    const known = this.#known.get(place);
    this.#known.delete(place);
    const entry =
      known?.state === state ? known : { state, result: calculate() };
    this.#known.set(place, entry);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= this.#atMost) {
        break;
      }
      this.#known.delete(oldest);
    }
    entry.result.catch(() => {
      if (this.#known.get(place) === entry) {
        this.#known.delete(place);
      }
    });
    return entry.result;
  }
}
