import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { PeopleOfWeek } from './PeopleOfWeek';

/** Active in W and in W-1. Source: metrics.md 2, "Retained in W". */
export function retained({ active, previous }: PeopleOfWeek): PeopleSet {
  return active.intersect(previous);
}
