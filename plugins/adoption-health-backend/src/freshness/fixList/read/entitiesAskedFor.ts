import { Knex } from 'knex';
import {
  asksForUntroubled,
  FixListFilter,
  ownerOf,
} from '../formulas/fixListQuery';

/**
 * A query for the entities that a filter asks for; without any open finding
 * where `open` is `none`.
 */
export function entitiesAskedFor(
  knex: Knex,
  options: { filter: FixListFilter; open: 'any' | 'none' },
): Knex.QueryBuilder {
  const { filter, open } = options;
  const { state, rule, owner, kind, system } = filter;
  const query = knex('entity');
  const openFinding = knex('finding')
    .whereRaw('finding.entity_ref = entity.ref')
    .where('finding.attested', false)
    .select(knex.raw('1'));
  if (rule !== undefined) {
    openFinding.where('finding.rule', rule);
  }
  if (open === 'none') {
    query.whereNotExists(openFinding);
  } else if (!asksForUntroubled(filter)) {
    query.whereExists(openFinding);
  }
  if (state !== undefined) {
    query.where('entity.state', state);
  }
  if (owner !== undefined) {
    // Without a name it asks for those that nobody owns.
    query.where('entity.owner_ref', ownerOf(owner) ?? null);
  }
  if (kind !== undefined) {
    query.whereRaw('lower(entity.kind) = ?', [kind.toLowerCase()]);
  }
  if (system !== undefined) {
    query.where('entity.system_ref', system);
  }
  return query;
}
