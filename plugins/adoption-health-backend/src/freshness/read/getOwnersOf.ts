import { Knex } from 'knex';
import { among } from '../../platform/database/among';
import { EntityRow } from '../tables';

/** Who owns some entities in the picture, by their refs. */
export async function getOwnersOf(
  knex: Knex,
  refs: readonly string[],
): Promise<Map<string, string>> {
  if (refs.length === 0) {
    return new Map();
  }
  const rows = await knex<EntityRow>('entity')
    .where(among(knex, 'ref', refs))
    .select('ref', 'owner_ref');
  return new Map(
    rows.flatMap(({ ref, owner_ref }) =>
      owner_ref === null ? [] : [[ref, owner_ref]],
    ),
  );
}
