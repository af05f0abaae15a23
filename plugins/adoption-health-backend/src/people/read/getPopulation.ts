import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/**
 * E(D): who was eligible, for each day of `from` to `to` that has a snapshot.
 * A day without one is not in the map. Source: metrics.md 1.5.
 */
export async function getPopulation(
  knex: Knex,
  days: { from: DayNumber; to: DayNumber },
): Promise<Map<DayNumber, PeopleSet>> {
  const stored = await knex('population_day')
    .where('day', '<', days.from)
    .whereNotNull('people')
    .orderBy('day', 'desc')
    .first<{ people: Buffer } | undefined>('people');
  const rows = await knex('population_day')
    .whereBetween('day', [days.from, days.to])
    .orderBy('day')
    .select<Array<{ day: DayNumber; people: Buffer | null }>>('day', 'people');

  const byDay = new Map<DayNumber, PeopleSet>();
  let current = stored && PeopleSet.decode(stored.people);
  for (const row of rows) {
    current = row.people ? PeopleSet.decode(row.people) : current;
    if (current) {
      byDay.set(row.day, current);
    }
  }
  return byDay;
}
