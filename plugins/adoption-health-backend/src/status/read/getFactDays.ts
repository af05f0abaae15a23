import { Day, DayNumber, dayOf } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/**
 * How many days have facts, and the first of those whose raw events are all
 * kept. The events themselves are never asked: they have no index by day.
 */
export async function getFactDays(
  knex: Knex,
): Promise<{ count: number; rawFrom: Day | undefined }> {
  const [[{ count }], first] = await Promise.all([
    knex('fact_day').count({ count: '*' }),
    knex('fact_day')
      .where('raw_complete', true)
      .orderBy('day')
      .first<{ day: DayNumber } | undefined>('day'),
  ]);
  return { count: Number(count), rawFrom: first && dayOf(first.day) };
}
