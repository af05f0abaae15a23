import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { CampaignRow } from '../../tables';

/** Ends a campaign. One that ended before keeps its day. */
export async function endCampaign(
  knex: Knex,
  campaign: { id: string; day: DayNumber },
): Promise<void> {
  const { id, day } = campaign;
  await knex<CampaignRow>('campaign')
    .where('id', id)
    .whereNull('ended_day')
    .update({ ended_day: day });
}
