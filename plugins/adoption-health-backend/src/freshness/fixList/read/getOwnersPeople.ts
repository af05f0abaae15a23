import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { findPeople } from '../../../people/read/findPeople';
import { rowSource } from '../../../platform/database/rowSource';
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
  const people = await getMembers(knex, {
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

async function getMembers(
  knex: Knex,
  options: { groupRefs: string[]; day: DayNumber },
): Promise<Map<string, PeopleSet>> {
  if (options.groupRefs.length === 0) {
    return new Map();
  }
  const source = rowSource(knex, {
    columns: { ref: 'text' },
    rows: options.groupRefs.map(ref => ({ ref })),
  });
  const latest = knex('group_members')
    .whereRaw(`group_ref IN (${source.sql})`, source.bindings)
    .where('from_day', '<=', options.day)
    .groupBy('group_ref')
    .select('group_ref')
    .max({ from_day: 'from_day' })
    .as('latest');
  const rows = await knex('group_members')
    .join(latest, join =>
      join
        .on('group_members.group_ref', 'latest.group_ref')
        .andOn('group_members.from_day', 'latest.from_day'),
    )
    .select<Array<{ group_ref: string; people: Buffer }>>(
      'group_members.group_ref',
      'group_members.people',
    );
  return new Map(
    rows.map(row => [row.group_ref, PeopleSet.decode(row.people)]),
  );
}
