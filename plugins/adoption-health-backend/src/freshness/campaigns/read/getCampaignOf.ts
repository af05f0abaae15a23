import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { among } from '../../../platform/database/among';

/** A campaign that an entity is still open in. */
export interface OpenCampaign {
  name: string;
  targetDay: DayNumber;
}

/** Looks up the running campaigns of entities, by full lower-case ref. */
export type CampaignOf = (
  refs: readonly string[],
) => Promise<ReadonlyMap<string, OpenCampaign>>;

/**
 * The running campaign that each of some entities is open in; of several the
 * one that ends first.
 */
export async function getCampaignOf(
  knex: Knex,
  refs: readonly string[],
): Promise<Map<string, OpenCampaign>> {
  if (refs.length === 0) {
    return new Map();
  }
  const rows = await knex('campaign_entity')
    .join('campaign', 'campaign.id', 'campaign_entity.campaign_id')
    .whereNull('campaign_entity.done_day')
    .whereNull('campaign.ended_day')
    .where(among(knex, 'campaign_entity.entity_ref', refs))
    // The last one that is put into the map stays there.
    .orderBy('campaign.target_day', 'desc')
    .select<Array<{ entity_ref: string; name: string; target_day: number }>>(
      'campaign_entity.entity_ref',
      'campaign.name',
      'campaign.target_day',
    );
  return new Map(
    rows.map(row => [
      row.entity_ref,
      { name: row.name, targetDay: row.target_day },
    ]),
  );
}
