import { Knex } from 'knex';

/** Removes what a sweep has staged; without an id, what any has. */
export async function clearStage(knex: Knex, sweepId?: number): Promise<void> {
  const of = sweepId === undefined ? {} : { sweep_id: sweepId };
  await knex('sweep_finding').where(of).del();
  await knex('sweep_entity').where(of).del();
}
