import { Knex } from 'knex';
import { among } from '../../../platform/database/among';
import { DisownedRow } from '../../tables';

/** Those of some entities whose owner said "not mine". */
export async function getDisownedAmong(
  knex: Knex,
  refs: readonly string[],
): Promise<Set<string>> {
  const rows = await knex<DisownedRow>('disowned')
    .where(among(knex, 'entity_ref', refs))
    .select('entity_ref');
  return new Set(rows.map(row => row.entity_ref));
}
