import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** A text that differs whenever the facts of a run of days changed. */
export async function getRevisionSum(
  knex: Knex,
  days: { from: DayNumber; to: DayNumber },
): Promise<string> {
  const row = await knex('fact_day')
    .whereBetween('day', [days.from, days.to])
    .first<{ days: number | string; revisions: number | string | null }>(
      knex.raw('count(*) AS days, sum(revision) AS revisions'),
    );
  return `${row.days} ${row.revisions ?? 0}`;
}
