import { Knex } from 'knex';

const TABLES = ['sweep_finding', 'sweep_absent_target', 'sweep_entity'];

/** Removes what sweeps have staged: that of all, of one, or of all but one. */
export async function clearStage(
  knex: Knex,
  sweeps: 'all' | { only: number } | { except: number },
): Promise<void> {
  for (const table of TABLES) {
    const rows = knex(table);
    if (sweeps === 'all') {
      await rows.del();
    } else if ('only' in sweeps) {
      await rows.where('sweep_id', sweeps.only).del();
    } else {
      await rows.whereNot('sweep_id', sweeps.except).del();
    }
  }
}
