import { Knex } from 'knex';
import { dialectOf } from '../../platform/database/dialect';

/**
 * Tells Postgres what has just been staged. What it knows is of the sweep
 * before: of this one it would expect no rows, compare each entity with each,
 * and take minutes over what takes a second.
 */
export async function analyseStage(knex: Knex): Promise<void> {
  if (dialectOf(knex) === 'postgres') {
    await knex.raw('ANALYZE sweep_entity, sweep_finding, sweep_absent_target');
  }
}
