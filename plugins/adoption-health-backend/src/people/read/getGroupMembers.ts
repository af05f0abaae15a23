import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/**
 * T(D, g): the members of every group as of a day, through nested groups.
 * Groups nobody ever recorded are not in the map.
 */
export async function getGroupMembers(
  knex: Knex,
  options: { day: DayNumber },
): Promise<Map<string, PeopleSet>> {
  const latest = knex('group_members')
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
