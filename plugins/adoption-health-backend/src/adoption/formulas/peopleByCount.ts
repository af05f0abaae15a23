import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/**
 * By 1, 2, 3 … up to the number of sets: everyone who is in at least so many
 * of them; index 0 holds those who are in at least one.
 */
export function peopleByCount(sets: readonly PeopleSet[]): PeopleSet[] {
  const inAtLeast = sets.map(() => PeopleSet.empty);
  sets.forEach((set, seen) => {
    // From the top, so that each set counts once.
    for (let count = seen; count > 0; count--) {
      const again = inAtLeast[count - 1].intersect(set);
      inAtLeast[count] = PeopleSet.union([inAtLeast[count], again]);
    }
    inAtLeast[0] = PeopleSet.union([inAtLeast[0], set]);
  });
  return inAtLeast;
}
