import {
  CampaignScope,
  DayNumber,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { matchingEntities } from '../read/matchingEntities';

/**
 * Brings a campaign to what the stored picture says: new matches are added,
 * what matches no longer is done, what matches again is open again, and the
 * day gets its point.
 */
export async function updateCampaign(
  tx: Knex.Transaction,
  campaign: { id: string; scope: CampaignScope; day: DayNumber },
): Promise<void> {
  const { id, scope, day } = campaign;
  const matching = matchingEntities(tx, scope).toSQL();
  await tx.raw(
    `INSERT INTO campaign_entity (campaign_id, entity_ref, added_day)
     SELECT campaign.id, matching.ref, ?
     FROM campaign, (${matching.sql}) AS matching
     WHERE campaign.id = ?
     ON CONFLICT (campaign_id, entity_ref) DO UPDATE SET done_day = NULL
     WHERE campaign_entity.done_day IS NOT NULL`,
    [day, ...matching.bindings, id],
  );
  await tx('campaign_entity')
    .where('campaign_id', id)
    .whereNull('done_day')
    .whereNotIn('entity_ref', matchingEntities(tx, scope))
    .update({ done_day: day });
  await tx.raw(
    `INSERT INTO campaign_day (campaign_id, day, total, done)
     SELECT campaign.id, ?, count(entity_ref), count(done_day)
     FROM campaign
     LEFT JOIN campaign_entity ON campaign_entity.campaign_id = campaign.id
     WHERE campaign.id = ?
     GROUP BY campaign.id
     ON CONFLICT (campaign_id, day) DO UPDATE
     SET total = excluded.total, done = excluded.done`,
    [day, id],
  );
}
