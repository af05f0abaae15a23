/** Refs by a name that is the same in capitals; two of a name are none. */
export class UniqueRefs {
  readonly #refs = new Map<string, string | undefined>();

  add(name: string, ref: string): void {
    const key = name.toLowerCase();
    const isTaken = this.#refs.has(key) && this.#refs.get(key) !== ref;
    this.#refs.set(key, isTaken ? undefined : ref);
  }

  has(name: string): boolean {
    return this.#refs.has(name.toLowerCase());
  }

  get(name: string): string | undefined {
    return this.#refs.get(name.toLowerCase());
  }
}
