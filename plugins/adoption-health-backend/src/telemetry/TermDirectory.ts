import { DimensionDirectory } from './DimensionDirectory';
import { termHash } from './formulas/termHash';

const REMEMBERED_TERMS = 5_000;

/**
 * Turns search terms into ids by their keyed hash. What a term says is kept in
 * memory only, for as long as it takes enough people to search for it.
 */
export class TermDirectory {
  readonly #dimensions: DimensionDirectory;
  readonly #key: string;
  readonly #textById = new Map<number, string>();

  constructor(options: { dimensions: DimensionDirectory; key: string }) {
    this.#dimensions = options.dimensions;
    this.#key = options.key;
  }

  /** Ids of terms; the empty term, which is no term, has none. */
  async idsOf(terms: string[]): Promise<Map<string, number>> {
    const hashes = new Map(
      terms
        .filter(term => term !== '')
        .map(term => [term, termHash(term, this.#key)]),
    );
    const ids = await this.#dimensions.idsOf('term', new Set(hashes.values()));
    const idByTerm = new Map<string, number>();
    for (const [term, hash] of hashes) {
      const id = ids.get(hash);
      if (id !== undefined) {
        idByTerm.set(term, id);
        this.#remember(id, term);
      }
    }
    return idByTerm;
  }

  /** The terms seen lately, by id. */
  get recent(): ReadonlyMap<number, string> {
    return this.#textById;
  }

  #remember(id: number, term: string): void {
    if (this.#textById.size >= REMEMBERED_TERMS) {
      this.#textById.clear();
    }
    this.#textById.set(id, term);
  }
}
