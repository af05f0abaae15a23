import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { NewComponents } from '../formulas/goldenPath';

/**
 * The components that were first seen on some days, counted by day, template
 * and what became of them. A template made what says so itself, and what a
 * completed run of one put out.
 */
export async function getNewComponents(
  knex: Knex,
  days: { from: DayNumber; to: DayNumber },
): Promise<NewComponents[]> {
  const made = knex('task_run')
    .where({ status: 'completed' })
    .whereNotNull('entity_ref')
    .groupBy('entity_ref')
    .select('entity_ref', knex.raw('min(template_ref) AS template_ref'))
    .as('made');
  const added = knex('new_component')
    .leftJoin(made, 'made.entity_ref', 'new_component.ref')
    .whereBetween('first_seen_day', [days.from, days.to])
    .select(
      'first_seen_day',
      'alive',
      knex.raw(
        'coalesce(new_component.template_ref, made.template_ref) AS template_ref',
      ),
    )
    .as('added');
  const rows = await knex(added)
    .groupBy('first_seen_day', 'alive', 'template_ref')
    .select<
      Array<{
        first_seen_day: number;
        /** SQLite hands out booleans as 0 and 1. */
        alive: boolean | number | null;
        template_ref: string | null;
        components: number | string;
      }>
    >(
      'first_seen_day',
      'alive',
      'template_ref',
      knex.raw('count(*) AS components'),
    );
  return rows.map(row => ({
    count: Number(row.components),
    firstSeenDay: row.first_seen_day,
    templateRef: row.template_ref ?? undefined,
    isAlive: row.alive === null ? undefined : Boolean(row.alive),
  }));
}
