import { Campaign, Day } from 'backstage-plugin-adoption-health-common';
import { spokenDay } from '../words/spokenDay';
import { Words } from '../../shared';
import { CampaignStanding } from './campaignStanding';
import { scopeText } from './scopeText';

/** "14 of 41 fixed" */
export function progressText(
  { done, total }: Pick<Campaign, 'done' | 'total'>,
  { t, format }: Words,
): string {
  return t('catalog.campaigns.progress', {
    done: format.count(done),
    total: format.count(total),
  });
}

/** How a campaign goes, as a title. */
export function campaignTitle(
  campaign: Campaign,
  options: Words & { standing: CampaignStanding },
): string {
  const { t, standing } = options;
  return t(`catalog.campaigns.title.${standing.kind}`, {
    name: campaign.name,
    progress: progressText(campaign, options),
  });
}

/** What it is about, from when to when, and where its pace leads. */
export function campaignSubtitle(
  campaign: Campaign,
  options: Words & { standing: CampaignStanding; today: Day },
): string {
  const { t, format, standing, today } = options;
  const { startedOn, targetDay, endedOn } = campaign;
  const day = (of: Day) => spokenDay(of, { today, format });
  const scope = scopeText(campaign.scope, options);
  if (endedOn) {
    return t('catalog.campaigns.subtitleEnded', {
      scope,
      start: day(startedOn),
      end: day(endedOn),
    });
  }
  const dates = t('catalog.campaigns.subtitle', {
    scope,
    start: day(startedOn),
    target: day(targetDay),
  });
  if (standing.kind !== 'behind') {
    return dates;
  }
  const pace = t('catalog.campaigns.pace', {
    n: format.count(standing.atTarget),
  });
  return `${dates} ${pace}`;
}
