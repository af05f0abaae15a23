import { adoptLanes } from './adoptLanes';
import * as bufferLimits from './bufferLimits';
import { BufferOptions } from './bufferOptions';
import { FrozenBatch } from './frozenBatch';
import { Lane, lanePrefix } from './Lane';
import { Tally } from './tally';

type LanesOptions = Pick<
  BufferOptions,
  'clock' | 'newId' | 'store' | 'exclusively' | 'isAllowed'
>;

/** The lanes of one page, at most one for each person it has seen. */
export class Lanes {
  readonly #options: LanesOptions;
  readonly #byPerson = new Map<string, Lane>();
  #nextAdoptionAt = 0;
  #released = false;

  constructor(options: LanesOptions) {
    this.#options = options;
  }

  /** The lane of a person; a new one where another page took it over. */
  of(personKey: string): Lane {
    const known = this.#byPerson.get(personKey);
    if (known && !known.isTaken) {
      return known;
    }
    const { store, newId } = this.#options;
    const lane = new Lane(store, `${lanePrefix}${personKey}.${newId()}`);
    this.#byPerson.set(personKey, lane);
    return lane;
  }

  /** All lanes that are still this page's. */
  all(): Lane[] {
    return this.inMemory().filter(lane => !lane.isTaken);
  }

  /** Those and any whose loss has not been noticed yet; does not touch storage. */
  inMemory(): Lane[] {
    return [...this.#byPerson.values()];
  }

  /**
   * Now and then takes over what pages that are gone left to this person, and
   * gives up what is too old.
   */
  async adoptInto(lane: Lane, personKey: string): Promise<void> {
    const { clock, store, exclusively } = this.#options;
    if (clock() < this.#nextAdoptionAt) {
      return;
    }
    this.#nextAdoptionAt = clock() + bufferLimits.adoptionMs;
    await exclusively(() => {
      if (lane.isTaken) {
        return;
      }
      const now = clock();
      const ownKeys = new Set(this.all().map(one => one.key));
      adoptLanes(lane, { store, personKey, ownKeys, now });
      lane.dropExpired({ now, keepMs: bufferLimits.keepMs });
      this.save(lane);
    });
  }

  /** Writes a lane down; nothing of anybody who objects. */
  save(lane: Lane): void {
    if (this.#options.isAllowed()) {
      lane.save(this.#state);
    }
  }

  /** Adds new batches to a lane, and writes it down. */
  append(lane: Lane, more: { batches: FrozenBatch[]; tally: Tally }): void {
    lane.append(more, this.#state);
  }

  /** Whether other pages may take the lanes over from now on. */
  setReleased(released: boolean): void {
    this.#released = released;
    this.all().forEach(lane => this.save(lane));
  }

  /** Gives up every event on this origin. */
  discard(): void {
    const { store } = this.#options;
    this.#byPerson.forEach(lane => lane.discard());
    store.keys(lanePrefix).forEach(key => store.remove(key));
  }

  get #state() {
    return { writtenAt: this.#options.clock(), released: this.#released };
  }
}
