import { FreshnessState } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** The entities of owners, by full lower-case refs, and their states. */
export async function getOwnedEntities(
  knex: Knex,
  ownerRefs: readonly string[],
): Promise<Array<{ ref: string; state: FreshnessState }>> {
  return knex('entity')
    .whereIn('owner_ref', ownerRefs)
    .select<Array<{ ref: string; state: FreshnessState }>>('ref', 'state');
}
