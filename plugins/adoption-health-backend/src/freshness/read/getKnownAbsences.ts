import { Knex } from 'knex';
import { among } from '../../platform/database/among';

/**
 * How many complete sweeps in a row missed some refs, up to the last one, as
 * far as the picture knows: 0 for entities that it holds and that the last one
 * found. Refs that it does not know of are not in the map.
 */
export async function getKnownAbsences(
  knex: Knex,
  refs: readonly string[],
): Promise<Map<string, number>> {
  const isWanted = among(knex, 'ref', refs);
  const rows: Array<{ ref: string; sweeps: number }> = await knex('entity')
    .where(isWanted)
    .select('ref', 'absent_sweeps AS sweeps')
    .unionAll([knex('absent_target').where(isWanted).select('ref', 'sweeps')]);
  const found = new Map<string, number>();
  for (const { ref, sweeps } of rows) {
    found.set(ref, Math.max(sweeps, found.get(ref) ?? 0));
  }
  return found;
}
