import { Knex } from 'knex';
import { SweepScope } from '../formulas/sweepScope';
import { getHeldSweep } from '../read/getHeldSweep';
import { SweepRow } from '../tables';
import { clearStage } from './clearStage';

const KEPT_MS = 90 * 86_400_000;

/**
 * Begins a sweep and answers its id. A sweep that was still running has lost
 * its worker: it becomes a failed one, and can no longer be completed. What a
 * held one staged stays, as an admin may still confirm it.
 */
export async function beginSweep(
  knex: Knex,
  sweep: { startedMs: number; scope: SweepScope },
): Promise<number> {
  const { startedMs, scope } = sweep;
  return knex.transaction(async tx => {
    await tx<SweepRow>('sweep')
      .where('outcome', 'running')
      .update({ outcome: 'failed', finished_ms: startedMs });
    const held = await getHeldSweep(tx);
    await clearStage(tx, held ? { except: held.sweepId } : 'all');
    await forgetOldSweeps(tx, startedMs - KEPT_MS);
    const [{ id }] = await tx<SweepRow>('sweep')
      .insert({
        started_ms: startedMs,
        outcome: 'running',
        kinds: JSON.stringify(scope.kinds),
        rules: JSON.stringify(scope.checks),
      })
      .returning('id');
    return Number(id);
  });
}

/** Keeps the first and the last complete sweep, which are still asked for. */
async function forgetOldSweeps(
  tx: Knex.Transaction,
  beforeMs: number,
): Promise<void> {
  // Zero is no id; without any complete sweep, NOT IN (NULL) keeps everything.
  const complete = (edge: 'min' | 'max') =>
    tx('sweep')
      .where('outcome', 'complete')
      .select(tx.raw(`coalesce(${edge}(id), 0)`));
  await tx('sweep')
    .where('started_ms', '<', beforeMs)
    .whereNotIn('id', complete('min'))
    .whereNotIn('id', complete('max'))
    .del();
}
