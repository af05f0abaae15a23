import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { PeopleOfWeek } from './PeopleOfWeek';

/** Active in W and in W-1. Source: metrics.md 2, "Retained in W". */
export function retained(people: PeopleOfWeek): PeopleSet {
  return people.active.intersect(people.previous);
}
