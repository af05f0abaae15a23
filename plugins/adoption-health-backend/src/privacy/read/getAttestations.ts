import { dayOf, Me } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** The entities a person vouched for, newest first. */
export async function getAttestations(
  knex: Knex,
  personId: number,
): Promise<Me['attestations']> {
  const rows = await knex('attestation')
    .where('person_id', personId)
    .orderBy([{ column: 'on_day', order: 'desc' }, 'entity_ref'])
    .select<Array<{ entity_ref: string; on_day: number }>>(
      'entity_ref',
      'on_day',
    );
  return rows.map(({ entity_ref, on_day }) => ({
    entityRef: entity_ref,
    day: dayOf(on_day),
  }));
}
