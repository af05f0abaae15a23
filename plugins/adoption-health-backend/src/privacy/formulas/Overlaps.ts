import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/**
 * How sets lie to each other, by their places. Most pairs are told apart by
 * their sizes or by one person; only the others are intersected, and once.
 */
export class Overlaps {
  readonly #sets: readonly PeopleSet[];
  readonly #someone: ReadonlyArray<number | undefined>;
  readonly #shared = new Map<number, number>();

  constructor(sets: readonly PeopleSet[]) {
    this.#sets = sets;
    this.#someone = sets.map(set => {
      const [first] = set;
      return first;
    });
  }

  size(place: number): number {
    return this.#sets[place].size;
  }

  /** Whether two sets differ by 1 to `minimum` - 1 people. */
  isTelling(
    ...[one, other, minimum]: [one: number, other: number, minimum: number]
  ): boolean {
    if (Math.abs(this.size(one) - this.size(other)) >= minimum) {
      return false;
    }
    const apart =
      this.size(one) + this.size(other) - 2 * this.#sharedBy(one, other);
    return apart > 0 && apart < minimum;
  }

  /** Whether everyone of `part` is in `whole`, too. */
  isWithin(...[part, whole]: [part: number, whole: number]): boolean {
    const someone = this.#someone[part];
    return (
      someone === undefined ||
      (this.size(part) <= this.size(whole) &&
        this.#sets[whole].has(someone) &&
        this.#sharedBy(part, whole) === this.size(part))
    );
  }

  /** Whether nobody is in both. */
  areApart(...[one, other]: [one: number, other: number]): boolean {
    return this.#sharedBy(one, other) === 0;
  }

  #sharedBy(...[one, other]: [one: number, other: number]): number {
    const [low, high] = one < other ? [one, other] : [other, one];
    const key = low * this.#sets.length + high;
    const known = this.#shared.get(key);
    const shared = known ?? this.#sets[low].countIn(this.#sets[high]);
    this.#shared.set(key, shared);
    return shared;
  }
}
