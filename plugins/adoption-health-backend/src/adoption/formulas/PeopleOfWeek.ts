import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/** The sets that tell how people came to a week, W. */
export interface PeopleOfWeek {
  /** Active in W. */
  active: PeopleSet;
  /** Active in W-1. */
  previous: PeopleSet;
  /** Active in any week before W, W-1 included. */
  earlier: PeopleSet;
}
