import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { findPeople } from '../../../people/read/findPeople';
import { getGroupMembers } from '../../../people/read/getGroupMembers';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';

/**
 * Who stands behind owners: the members of a group on a day, through nested
 * groups, or the one user. Owners of whom nobody is known are not in the map.
 */
export async function getOwnersPeople(
  knex: Knex,
  options: {
    /** Full lower-case refs of users and groups. */
    ownerRefs: Iterable<string>;
    day: DayNumber;
    pseudonymOf: (userRef: string) => string;
  },
): Promise<Map<string, PeopleSet>> {
  const { ownerRefs, day, pseudonymOf } = options;
  const refs = [...new Set(ownerRefs)];
  const people = await getGroupMembers(knex, {
    groupRefs: refs.filter(ref => ref.startsWith('group:')),
    day,
  });
  const users = new Map(
    refs
      .filter(ref => ref.startsWith('user:'))
      .map(ref => [pseudonymOf(ref), ref]),
  );
  const found = users.size > 0 ? await findPeople(knex, users.keys()) : [];
  for (const [pseudonym, id] of found) {
    const ref = users.get(pseudonym);
    if (ref !== undefined) {
      people.set(ref, PeopleSet.of([id]));
    }
  }
  return people;
}
