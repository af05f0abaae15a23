import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/**
 * T(D, g) of one group as a function of the day, for all days up to `to`;
 * undefined for a group that was never recorded.
 */
export async function getMembersOfGroup(
  knex: Knex,
  options: { groupRef: string; to: DayNumber },
): Promise<((day: DayNumber) => PeopleSet) | undefined> {
  const rows = await knex('group_members')
    .where('group_ref', options.groupRef)
    .where('from_day', '<=', options.to)
    .orderBy('from_day', 'desc')
    .select<Array<{ from_day: DayNumber; people: Buffer }>>(
      'from_day',
      'people',
    );
  if (rows.length === 0) {
    return undefined;
  }
  const changes = rows.map(row => ({
    from: row.from_day,
    people: PeopleSet.decode(row.people),
  }));
  return day =>
    changes.find(change => change.from <= day)?.people ?? PeopleSet.empty;
}
