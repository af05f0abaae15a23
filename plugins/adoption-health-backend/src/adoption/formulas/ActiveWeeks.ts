import { DayNumber, weekStart } from 'backstage-plugin-adoption-health-common';
import { oncePer } from '../../platform/oncePer';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/**
 * Who was active in each ISO week, and who before it, from A(D) of all days
 * since collection began. Weeks are named by their Monday.
 */
export class ActiveWeeks {
  /** The weeks of days that do not change any more, made once for all. */
  static readonly of = oncePer(
    (byDay: ReadonlyMap<DayNumber, PeopleSet>) => new ActiveWeeks(byDay),
  );

  /** Weeks with anybody, ascending, and everyone up to the end of each. */
  readonly #weeks: Array<{ monday: DayNumber; upTo: PeopleSet }> = [];
  readonly #active = new Map<DayNumber, PeopleSet>();

  constructor(byDay: ReadonlyMap<DayNumber, PeopleSet>) {
    const days = new Map<DayNumber, PeopleSet[]>();
    for (const [day, people] of byDay) {
      const monday = weekStart(day);
      days.set(monday, [...(days.get(monday) ?? []), people]);
    }
    let upTo = PeopleSet.empty;
    for (const monday of [...days.keys()].sort((a, b) => a - b)) {
      const active = PeopleSet.union(days.get(monday) ?? []);
      upTo = PeopleSet.union([upTo, active]);
      this.#active.set(monday, active);
      this.#weeks.push({ monday, upTo });
    }
  }

  /** Everyone who was active in the week, as far as its days are known. */
  in(monday: DayNumber): PeopleSet {
    return this.#active.get(monday) ?? PeopleSet.empty;
  }

  /** Everyone who was active in any week before. */
  before(monday: DayNumber): PeopleSet {
    const last = this.#weeks.findLast(week => week.monday < monday);
    return last?.upTo ?? PeopleSet.empty;
  }
}
