import { ConflictError } from '@backstage/errors';
import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { isHeldBack } from '../formulas/isHeldBack';
import { SweepImpact } from '../formulas/isPlausible';
import { SweepHistory } from '../formulas/sweepHistory';
import { SweepScope } from '../formulas/sweepScope';
import { SeenOwner } from '../OwnerWatch';
import { getSweepImpact } from '../read/getSweepImpact';
import { SweepRow } from '../tables';
import { afterSweep } from './afterSweep';
import { applySweep } from './applySweep';
import { clearStage } from './clearStage';
import { endSweep } from './endSweep';
import { recordOwners } from './recordOwners';

/**
 * What became of a sweep: the new picture, held back as implausible, or
 * nothing, as the catalog has never held an entity that is checked.
 */
export type SweepConclusion =
  | { outcome: 'complete' | 'held'; impact: SweepImpact }
  | { outcome: 'nothing-yet' };

/**
 * Decides what becomes of a sweep that has read the whole catalog, with one
 * commit. One that is held back stays staged, for an admin to confirm. Throws
 * ConflictError, and changes nothing, where a later sweep has taken over.
 */
export async function concludeSweep(
  knex: Knex,
  sweep: {
    sweepId: number;
    history: SweepHistory;
    scope: SweepScope;
    /** Those that it came across. */
    owners: readonly SeenOwner[];
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
    const end = { sweepId, finishedMs, impact };
    if (isHeldBack({ impact, history, scope })) {
      await endSweep(tx, { ...end, outcome: 'held' });
      await clearStage(tx, { except: sweepId });
      return { outcome: 'held', impact };
    }
    await applySweep(tx, sweep);
    await recordOwners(tx, { owners: sweep.owners, day: sweep.startDay });
    await endSweep(tx, { ...end, outcome: 'complete' });
    await afterSweep(tx, { sweepId, day: sweep.endDay, finishedMs });
    await clearStage(tx, 'all');
    return { outcome: 'complete', impact };
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
