import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/** Who becomes whom: undefined is nobody. */
export type Replacement = ReadonlyMap<number, number | undefined>;

/** A set after a replacement; undefined where it stays the same. */
export type SetChange = (people: PeopleSet) => PeopleSet | undefined;

/** What a replacement does to sets of people. */
export function setChange(replacement: Replacement): SetChange {
  const gone = PeopleSet.of(replacement.keys());
  return people => {
    const found = [...people.intersect(gone)];
    if (found.length === 0) {
      return undefined;
    }
    const come = found.flatMap(id => replacement.get(id) ?? []);
    return PeopleSet.union([people.minus(gone), PeopleSet.of(come)]);
  };
}
