import {
  CampaignScope,
  DayNumber,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { CampaignRow } from '../../tables';
import { updateCampaign } from './updateCampaign';

/** Stores a campaign, with what there is to do on its first day. */
export async function startCampaign(
  knex: Knex,
  campaign: {
    id: string;
    name: string;
    scope: CampaignScope;
    day: DayNumber;
    targetDay: DayNumber;
  },
): Promise<void> {
  const { id, name, scope, day, targetDay } = campaign;
  await knex.transaction(async tx => {
    await tx<CampaignRow>('campaign').insert({
      id,
      name,
      scope: JSON.stringify(scope),
      started_day: day,
      target_day: targetDay,
      ended_day: null,
    });
    await updateCampaign(tx, { id, scope, day });
  });
}
