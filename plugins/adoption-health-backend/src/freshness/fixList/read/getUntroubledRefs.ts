import { Knex } from 'knex';
import { asksForUntroubled, FixListFilter } from '../formulas/fixListQuery';
import { entitiesAskedFor } from './entitiesAskedFor';

/**
 * Entities in which nothing is open that a filter asks for, in the order of
 * their refs, from the first one after `after`.
 */
export async function getUntroubledRefs(
  knex: Knex,
  options: { filter: FixListFilter; after?: string; limit: number },
): Promise<string[]> {
  const { filter, after, limit } = options;
  if (!asksForUntroubled(filter)) {
    return [];
  }
  const rows = await entitiesAskedFor(knex, { filter, open: 'none' })
    .modify(query => {
      if (after !== undefined) {
        query.where('entity.ref', '>', after);
      }
    })
    .orderBy('entity.ref')
    .limit(limit)
    .select<Array<{ ref: string }>>('entity.ref');
  return rows.map(row => row.ref);
}

/** How many such entities there are. */
export async function countUntroubled(
  knex: Knex,
  filter: FixListFilter,
): Promise<number> {
  if (!asksForUntroubled(filter)) {
    return 0;
  }
  const row = await entitiesAskedFor(knex, { filter, open: 'none' })
    .count({ entities: '*' })
    .first<{ entities: number | string }>();
  return Number(row.entities);
}
