import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { updateCampaigns } from '../campaigns/write/updateCampaigns';
import { updateFieldUse } from '../fieldDiet/write/updateFieldUse';
import { endAnsweredReports } from '../ownerLoop/write/endAnsweredReports';
import { endDisowned } from '../ownerLoop/write/endDisowned';
import { endSnoozes } from '../ownerLoop/write/endSnoozes';
import { recordFreshnessDay } from './recordFreshnessDay';
import { recordNewComponents } from './recordNewComponents';

/**
 * Does what follows from a new picture, in the commit that makes it one: a
 * sweep that is held back or fails changes none of it. What the sweep staged is
 * still there.
 *
 * @param sweep - `day` and `finishedMs` are of the moment it became the picture
 */
export async function afterSweep(
  tx: Knex.Transaction,
  sweep: { sweepId: number; day: DayNumber; finishedMs: number },
): Promise<void> {
  await recordFreshnessDay(tx, sweep);
  await recordNewComponents(tx, sweep);
  await endAnsweredReports(tx, sweep);
  await endDisowned(tx, sweep);
  await endSnoozes(tx, sweep);
  await updateCampaigns(tx, sweep);
  await updateFieldUse(tx, sweep);
}
