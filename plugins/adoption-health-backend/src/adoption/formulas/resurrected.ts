import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { PeopleOfWeek } from './PeopleOfWeek';

/**
 * Active in W, not in W-1, and in some week before that. Source: metrics.md 2,
 * "Resurrected in W".
 */
export function resurrected(people: PeopleOfWeek): PeopleSet {
  return people.active.intersect(people.earlier).minus(people.previous);
}
