import { Database } from '../platform/database/Database';
import { DimensionKind, dimensionCaps, OTHER } from './formulas/dimensionCaps';
import { ensureDimensions } from './write/ensureDimensions';

const CACHED_VALUES = 100_000;

/** Turns dimension values into ids; remembers them, since they never change. */
export class DimensionDirectory {
  readonly #knex: Database;
  readonly #caps: Record<DimensionKind, number>;
  readonly #ids = new Map<string, number>();

  constructor(options: {
    knex: Database;
    caps?: Record<DimensionKind, number>;
  }) {
    this.#knex = options.knex;
    this.#caps = options.caps ?? dimensionCaps;
  }

  /**
   * Ids of the values of one kind. Beyond the kind's cap a new value has the
   * id of `other`.
   */
  async idsOf(
    kind: DimensionKind,
    values: ReadonlySet<string>,
  ): Promise<Map<string, number>> {
    const ids = new Map<string, number>();
    for (const value of values) {
      const id = this.#ids.get(`${kind}:${value}`);
      if (id !== undefined) {
        ids.set(value, id);
      }
    }
    const missing = [...values].filter(value => !ids.has(value));
    if (missing.length > 0) {
      const found = await this.#ensure(kind, missing);
      for (const [value, id] of found) {
        ids.set(value, id);
        this.#remember(`${kind}:${value}`, id);
      }
    }
    return values.size === ids.size ? ids : this.#withOther(kind, values, ids);
  }

  async #withOther(
    kind: DimensionKind,
    values: ReadonlySet<string>,
    ids: Map<string, number>,
  ): Promise<Map<string, number>> {
    // `other` has its place beside the cap, so that it can always be added.
    const found = await ensureDimensions(this.#knex, {
      kind,
      values: [OTHER],
      cap: Number.POSITIVE_INFINITY,
    });
    const other = found.get(OTHER);
    if (other === undefined) {
      throw new Error(`No dimension for other values of ${kind}`);
    }
    return new Map([...values].map(value => [value, ids.get(value) ?? other]));
  }

  async #ensure(
    kind: DimensionKind,
    values: string[],
  ): Promise<Map<string, number>> {
    return ensureDimensions(this.#knex, {
      kind,
      values,
      cap: this.#caps[kind],
    });
  }

  #remember(key: string, id: number): void {
    if (this.#ids.size >= CACHED_VALUES) {
      this.#ids.clear();
    }
    this.#ids.set(key, id);
  }
}
