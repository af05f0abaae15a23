import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { PeopleOfWeek } from './PeopleOfWeek';

/** Whose first active week it is. Source: metrics.md 2, "New in W". */
export function newPeople(people: PeopleOfWeek): PeopleSet {
  return people.active.minus(people.earlier);
}
