import { Knex } from 'knex';
import { InventoryCount } from '../formulas/registeredShare';
import { SourceInventoryRow } from '../sourceInventoryRow';

/** Keeps the count of a day; a later one of the same day replaces it. */
export async function recordInventory(
  knex: Knex,
  count: InventoryCount & { countedMs: number },
): Promise<void> {
  const { day, repositories, registered, countedMs } = count;
  await knex<SourceInventoryRow>('source_inventory')
    .insert({ day, repositories, registered, counted_ms: countedMs })
    .onConflict('day')
    .merge();
}
