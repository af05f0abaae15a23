import {
  campaignScopeSchema,
  DayNumber,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { CampaignRow } from '../../tables';
import { updateCampaign } from './updateCampaign';

/**
 * Brings every running campaign to what a sweep found. Those that ended stay
 * as they were. To be called once the findings of the sweep are stored.
 */
export async function updateCampaigns(
  tx: Knex.Transaction,
  sweep: { sweepId: number; day: DayNumber },
): Promise<void> {
  // Locked, so that none ends between being found and being brought up to date.
  const running = await tx<CampaignRow>('campaign')
    .whereNull('ended_day')
    .orderBy('id')
    .forUpdate()
    .select('*');
  for (const { id, scope } of running) {
    await updateCampaign(tx, {
      id,
      scope: campaignScopeSchema.parse(JSON.parse(scope)),
      day: sweep.day,
    });
  }
}
