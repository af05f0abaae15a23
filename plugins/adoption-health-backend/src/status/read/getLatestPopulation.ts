import {
  DayNumber,
  dayOf,
  Status,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** The newest snapshot of who is eligible; empty before the first. */
export async function getLatestPopulation(
  knex: Knex,
): Promise<Status['population']> {
  const row = await knex('population_day')
    .orderBy('day', 'desc')
    .first<{ day: DayNumber; people_count: number } | undefined>(
      'day',
      'people_count',
    );
  return row ? { day: dayOf(row.day), eligible: row.people_count } : {};
}
