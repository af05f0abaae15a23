import { InputError, NotFoundError } from '@backstage/errors';
import {
  Campaign,
  CampaignRequest,
  Campaigns,
  DayNumber,
  dayNumber,
  dayOf,
} from 'backstage-plugin-adoption-health-common';
import { Database } from '../../platform/database/Database';
import { campaignScope } from './formulas/campaignScope';
import { getCampaigns } from './read/getCampaigns';
import { endCampaign } from './write/endCampaign';
import { startCampaign } from './write/startCampaign';

/** Where answers about campaigns come from. */
export interface CampaignSources {
  knex: Database;
  today: () => DayNumber;
  newId: () => string;
  /** Ids of the rules that entities are checked for. */
  rules: readonly string[];
}

/** All campaigns, the running ones first. */
export async function readCampaigns({
  knex,
}: CampaignSources): Promise<Campaigns> {
  return { campaigns: await getCampaigns(knex) };
}

/**
 * Starts a campaign. It may have nothing to do yet: it takes in what turns up
 * until it ends. Throws InputError for a target that is not after today, and
 * for a scope that cannot be.
 */
export async function beginCampaign(
  sources: CampaignSources,
  request: CampaignRequest,
): Promise<Campaign> {
  const { knex, today, newId, rules } = sources;
  const day = today();
  const targetDay = dayNumber(request.targetDay);
  if (targetDay <= day) {
    throw new InputError(`targetDay has to be after today, ${dayOf(day)}`);
  }
  const id = newId();
  const scope = campaignScope(request.scope, { rules });
  const { name } = request;
  await startCampaign(knex, { id, name, scope, day, targetDay });
  return getCampaign(sources, id);
}

/** Ends a campaign. Throws NotFoundError where there is none with this id. */
export async function finishCampaign(
  sources: CampaignSources,
  id: string,
): Promise<Campaign> {
  await endCampaign(sources.knex, { id, day: sources.today() });
  return getCampaign(sources, id);
}

async function getCampaign(
  { knex }: CampaignSources,
  id: string,
): Promise<Campaign> {
  const [campaign] = await getCampaigns(knex, { id });
  if (!campaign) {
    throw noSuchCampaign();
  }
  return campaign;
}

/** Says the same of an id that is nobody's and of what is no id. */
export function noSuchCampaign(): NotFoundError {
  return new NotFoundError('No campaign has this id');
}
