import { Knex } from 'knex';
import { InventoryCount } from '../formulas/registeredShare';
import { SourceInventoryRow } from '../sourceInventoryRow';

/** The two last counts of repositories, the newest first. */
export async function getInventoryCounts(
  knex: Knex,
): Promise<Array<InventoryCount & { countedMs: number }>> {
  const rows = await knex<SourceInventoryRow>('source_inventory')
    .orderBy('day', 'desc')
    .limit(2)
    .select('*');
  return rows.map(({ day, repositories, registered, counted_ms }) => ({
    day,
    repositories,
    registered,
    countedMs: Number(counted_ms),
  }));
}
