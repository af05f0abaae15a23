import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/**
 * Unions of the sets of the last `days` days, for any number of days, at the
 * price of three unions each: days come in blocks as long as the window, so
 * every window is the end of one block and the start of the next, and those
 * are kept once they were needed. Exact, like the plain union.
 */
export class RollingUnions {
  readonly #byDay: ReadonlyMap<DayNumber, PeopleSet>;
  readonly #days: number;
  /** By day: the union from the start of its block to the day. */
  readonly #starts = new Map<DayNumber, PeopleSet>();
  /** By day: the union from the day to the end of its block. */
  readonly #ends = new Map<DayNumber, PeopleSet>();

  constructor(byDay: ReadonlyMap<DayNumber, PeopleSet>, days: number) {
    this.#byDay = byDay;
    this.#days = days;
  }

  /** Everyone who was active in the window that ends with `to`. */
  endingWith(to: DayNumber): PeopleSet {
    const from = to - this.#days + 1;
    this.#ensureBlock(this.#blockOf(from));
    this.#ensureBlock(this.#blockOf(to));
    const start = this.#starts.get(to) ?? PeopleSet.empty;
    const end = this.#ends.get(from) ?? PeopleSet.empty;
    return start === end ? start : PeopleSet.union([end, start]);
  }

  #blockOf(day: DayNumber): DayNumber {
    return Math.floor(day / this.#days) * this.#days;
  }

  #ensureBlock(first: DayNumber): void {
    if (this.#starts.has(first)) {
      return;
    }
    const last = first + this.#days - 1;
    let union = PeopleSet.empty;
    for (let day = first; day <= last; day++) {
      union = this.#with(union, day);
      this.#starts.set(day, union);
    }
    // The whole block is one set, be it its start or its end.
    this.#ends.set(first, union);
    union = PeopleSet.empty;
    for (let day = last; day > first; day--) {
      union = this.#with(union, day);
      this.#ends.set(day, union);
    }
  }

  #with(union: PeopleSet, day: DayNumber): PeopleSet {
    const people = this.#byDay.get(day);
    return people ? PeopleSet.union([union, people]) : union;
  }
}
