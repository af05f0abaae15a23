import { ConflictError } from '@backstage/errors';
import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { isHeldBack, SweepScope } from '../formulas/isHeldBack';
import { SweepImpact } from '../formulas/isPlausible';
import { SweepHistory } from '../formulas/sweepHistory';
import { getSweepImpact } from '../read/getSweepImpact';
import { SweepRow } from '../tables';
import { applySweep } from './applySweep';
import { clearStage } from './clearStage';
import { endSweep } from './endSweep';

/**
 * What became of a sweep: the new picture, held back as implausible, or
 * nothing, as the catalog has never held an entity that is checked.
 */
export type SweepConclusion =
  | { outcome: 'complete' | 'held'; impact: SweepImpact }
  | { outcome: 'nothing-yet' };

/**
 * Decides what becomes of a sweep that has read the whole catalog, with one
 * commit. Throws ConflictError, and changes nothing, where a later sweep has
 * taken over.
 */
export async function concludeSweep(
  knex: Knex,
  sweep: {
    sweepId: number;
    history: SweepHistory;
    scope: SweepScope;
    startDay: DayNumber;
    finishedMs: number;
    endDay: DayNumber;
  },
): Promise<SweepConclusion> {
  const { sweepId, history, scope, finishedMs } = sweep;
  return knex.transaction(async tx => {
    await claim(tx, sweepId);
    const impact = await getSweepImpact(tx, sweepId);
    if (impact.found === 0 && !history.lastComplete) {
      await tx<SweepRow>('sweep').where('id', sweepId).del();
      return { outcome: 'nothing-yet' };
    }
    const held = isHeldBack({ impact, history, scope });
    if (!held) {
      await applySweep(tx, sweep);
    }
    const outcome = held ? 'held' : 'complete';
    await endSweep(tx, { sweepId, outcome, finishedMs, impact });
    await clearStage(tx, sweepId);
    return { outcome, impact };
  });
}

/** Keeps a later sweep from starting until this one is concluded. */
async function claim(tx: Knex.Transaction, sweepId: number): Promise<void> {
  const running = await tx<SweepRow>('sweep')
    .where({ id: sweepId, outcome: 'running' })
    .forUpdate()
    .first();
  if (!running) {
    throw new ConflictError(`Sweep ${sweepId} is no longer running`);
  }
}
