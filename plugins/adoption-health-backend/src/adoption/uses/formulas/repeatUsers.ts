import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';

/**
 * Who used a plugin on at least two days, given who used it on each.
 * Source: metrics.md 2, "Plugin diet".
 */
export function repeatUsers(days: Iterable<PeopleSet>): PeopleSet {
  const [, twice] = PeopleSet.byCount(days, 2);
  return twice;
}
