import { Knex } from 'knex';
import { FixListFilter } from '../formulas/fixListQuery';
import { entitiesAskedFor } from './entitiesAskedFor';

/** An entity's place in the list by name. */
export interface NamedRef {
  /** As the database compares it. */
  name: string;
  ref: string;
}

/** Entities that a filter asks for, by name, from the first one after `after`. */
export async function getNamedRefs(
  knex: Knex,
  options: { filter: FixListFilter; after?: NamedRef; limit: number },
): Promise<NamedRef[]> {
  const { filter, after, limit } = options;
  return entitiesAskedFor(knex, { filter, open: 'any' })
    .modify(query => {
      if (after) {
        query.whereRaw('(lower(entity.name), entity.ref) > (?, ?)', [
          after.name,
          after.ref,
        ]);
      }
    })
    .orderByRaw('lower(entity.name), entity.ref')
    .limit(limit)
    .select<NamedRef[]>(
      knex.raw('lower(entity.name) AS name'),
      'entity.ref AS ref',
    );
}
