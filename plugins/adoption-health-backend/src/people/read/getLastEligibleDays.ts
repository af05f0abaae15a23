import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/**
 * The last day on which people were in the eligible population, by person id,
 * for everyone who ever was but `except`.
 */
export async function getLastEligibleDays(
  knex: Knex,
  { except }: { except: PeopleSet },
): Promise<Map<number, DayNumber>> {
  const rows = await knex('population_day')
    .orderBy('day')
    .select<Array<{ day: DayNumber; people: Buffer | null }>>('day', 'people');
  const lastDays = new Map<number, DayNumber>();
  let others = PeopleSet.empty;
  for (const { day, people } of rows) {
    // Without people it equals the snapshot before.
    others = people ? PeopleSet.decode(people).minus(except) : others;
    for (const id of others) {
      lastDays.set(id, day);
    }
  }
  return lastDays;
}
