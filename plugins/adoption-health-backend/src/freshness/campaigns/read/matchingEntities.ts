import { CampaignScope } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/**
 * A query of the `ref` of every entity that a campaign has work with: in its
 * scope, and with an open finding of its rule, or stale where it has none.
 */
export function matchingEntities(
  knex: Knex,
  scope: CampaignScope,
): Knex.QueryBuilder {
  const { kind, type, lifecycle, owner, system, rule } = scope;
  const query = knex('entity').select('entity.ref');
  for (const [column, value] of Object.entries({ kind, type, lifecycle })) {
    if (value !== undefined) {
      query.whereRaw('lower(??) = lower(?)', [`entity.${column}`, value]);
    }
  }
  if (owner !== undefined) {
    query.where('entity.owner_ref', owner);
  }
  if (system !== undefined) {
    query.where('entity.system_ref', system);
  }
  if (rule === undefined) {
    return query.where('entity.state', 'stale');
  }
  return query.whereExists(
    knex('finding')
      .where({ rule, attested: false })
      .whereRaw('finding.entity_ref = entity.ref'),
  );
}
