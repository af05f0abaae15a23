import { Knex } from 'knex';
import { EntityRow, FindingRow, SweepRow } from '../tables';

/** The stored entities, by ref. */
export function entityRows(knex: Knex): Promise<EntityRow[]> {
  return knex<EntityRow>('entity').orderBy('ref').select('*');
}

/** The stored findings, by entity. */
export function findingRows(knex: Knex): Promise<FindingRow[]> {
  return knex<FindingRow>('finding').orderBy('entity_ref').select('*');
}

/** The recorded sweeps, in their order. */
export function sweepRows(knex: Knex): Promise<SweepRow[]> {
  return knex<SweepRow>('sweep').orderBy('id').select('*');
}

/** How the recorded sweeps ended, in their order. */
export async function outcomes(knex: Knex): Promise<string[]> {
  return (await sweepRows(knex)).map(row => row.outcome);
}

/** The state of each stored entity, by name. */
export async function states(knex: Knex): Promise<Record<string, string>> {
  return Object.fromEntries(
    (await entityRows(knex)).map(row => [row.ref.split('/')[1], row.state]),
  );
}
