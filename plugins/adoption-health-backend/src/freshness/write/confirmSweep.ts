import { ConflictError } from '@backstage/errors';
import { ReportingDay } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { getHeldSweep, HeldSweep } from '../read/getHeldSweep';
import { SweepRow } from '../tables';
import { afterSweep } from './afterSweep';
import { applySweep, holdPicture } from './applySweep';
import { clearStage } from './clearStage';

/**
 * Makes the sweep that is held back the picture, at once, as an admin says that
 * it is right. The picture keeps the time when the catalog was read; what
 * follows from it is of the present day. Throws ConflictError, and changes
 * nothing, where no sweep is held back, and where what it staged was lost in a
 * crash of the database: then the next sweep decides.
 */
export async function confirmSweep(
  knex: Knex,
  confirmation: { nowMs: number; reportingDay: ReportingDay },
): Promise<HeldSweep> {
  const { nowMs, reportingDay } = confirmation;
  return knex.transaction(async tx => {
    // Before it is looked at: another one may become the picture meanwhile.
    await holdPicture(tx);
    const held = await getHeldSweep(tx);
    if (!held) {
      throw new ConflictError('No sweep of the catalog is held back');
    }
    const { sweepId } = held;
    await assertStaged(tx, held);
    const today = reportingDay(nowMs);
    await applySweep(tx, {
      sweepId,
      startDay: reportingDay(held.startedMs),
      endDay: today,
    });
    await tx<SweepRow>('sweep')
      .where('id', sweepId)
      .update({ outcome: 'complete' });
    await afterSweep(tx, { sweepId, day: today, finishedMs: nowMs });
    // A newer sweep may be staging already.
    await clearStage(tx, { only: sweepId });
    return held;
  });
}

async function assertStaged(
  tx: Knex.Transaction,
  held: HeldSweep,
): Promise<void> {
  const [{ staged }] = await tx('sweep_entity')
    .where('sweep_id', held.sweepId)
    .count<Array<{ staged: number | string }>>({ staged: '*' });
  if (Number(staged) !== held.found) {
    throw new ConflictError(
      'What the sweep found is no longer kept: the next sweep decides',
    );
  }
}
