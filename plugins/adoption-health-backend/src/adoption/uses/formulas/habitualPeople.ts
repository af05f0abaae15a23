import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';

/**
 * Who used a plugin on at least two days, given who used it on each.
 * Source: metrics.md 2, "Plugin diet".
 */
export function habitualPeople(days: Iterable<PeopleSet>): PeopleSet {
  let once = PeopleSet.empty;
  let twice = PeopleSet.empty;
  for (const people of days) {
    twice = PeopleSet.union([twice, once.intersect(people)]);
    once = PeopleSet.union([once, people]);
  }
  return twice;
}
