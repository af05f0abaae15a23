import { Knex } from 'knex';

/**
 * How fresh the catalog is told to have been, on the days of which the portal
 * has no picture of its own: what it saw of a day stands for it.
 */
export function toldDays(knex: Knex): Knex.QueryBuilder {
  return knex('freshness_history').whereNotExists(
    knex('freshness_day')
      .whereRaw('freshness_day.day = freshness_history.day')
      .select(knex.raw('1')),
  );
}
