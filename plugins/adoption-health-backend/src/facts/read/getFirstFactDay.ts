import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** The first day with facts; undefined before there are any. */
export async function getFirstFactDay(
  knex: Knex,
): Promise<DayNumber | undefined> {
  const row = await knex('fact_day').min({ day: 'day' }).first();
  return row?.day ?? undefined;
}
