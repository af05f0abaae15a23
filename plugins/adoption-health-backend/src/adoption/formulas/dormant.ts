import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { PeopleOfWeek } from './PeopleOfWeek';

/** Active in W-1 and not in W. Source: metrics.md 2, "Dormant in W". */
export function dormant(people: PeopleOfWeek): PeopleSet {
  return people.previous.minus(people.active);
}
