import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';

/** Everyone whose first active day is one of some days. */
export async function getNewcomers(
  knex: Knex,
  days: { from: DayNumber; to: DayNumber },
): Promise<PeopleSet> {
  const ids = await knex('person')
    .whereBetween('first_active_day', [days.from, days.to])
    .pluck<number[]>('id');
  return PeopleSet.of(ids);
}
