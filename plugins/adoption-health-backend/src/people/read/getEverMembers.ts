import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { among } from '../../platform/database/among';

/**
 * Everyone who was ever recorded as a member of some groups, through nested
 * groups, by group. Groups nobody ever recorded are not in the map.
 */
export async function getEverMembers(
  knex: Knex,
  groupRefs: readonly string[],
): Promise<Map<string, PeopleSet>> {
  if (groupRefs.length === 0) {
    return new Map();
  }
  const rows = await knex('group_members')
    .where(among(knex, 'group_ref', groupRefs))
    .select<Array<{ group_ref: string; people: Buffer }>>(
      'group_ref',
      'people',
    );
  const sets = new Map<string, PeopleSet[]>();
  for (const { group_ref, people } of rows) {
    const known = sets.get(group_ref) ?? [];
    known.push(PeopleSet.decode(people));
    sets.set(group_ref, known);
  }
  return new Map([...sets].map(([ref, all]) => [ref, PeopleSet.union(all)]));
}
