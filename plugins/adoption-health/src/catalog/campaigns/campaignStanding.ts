import {
  Campaign,
  Day,
  dayNumber,
} from 'backstage-plugin-adoption-health-common';

/** Days before a pace says anything. */
const EARLY_DAYS = 7;

/** How a campaign goes. `atTarget` are entities fixed by then at this pace. */
export type CampaignStanding =
  | { kind: 'empty' | 'done' | 'ended' | 'overdue' | 'early' }
  | { kind: 'behind' | 'onTrack'; atTarget: number };

/**
 * Where a campaign stands on its last counted day. The pace is what was fixed
 * a day since the start, carried on to the target day: a look ahead, not a
 * promise, and none is made in the first week.
 */
export function campaignStanding(
  campaign: Campaign,
  today: Day,
): CampaignStanding {
  const { total, done, targetDay, startedOn, endedOn } = campaign;
  if (endedOn) {
    return { kind: 'ended' };
  }
  if (total === 0) {
    return { kind: 'empty' };
  }
  if (done >= total) {
    return { kind: 'done' };
  }
  if (targetDay < today) {
    return { kind: 'overdue' };
  }
  const asOf = dayNumber(campaign.points.at(-1)?.at ?? today);
  const elapsedDays = asOf - dayNumber(startedOn);
  if (elapsedDays < EARLY_DAYS) {
    return { kind: 'early' };
  }
  const daysLeft = Math.max(0, dayNumber(targetDay) - asOf);
  const atTarget = Math.min(
    total,
    Math.floor(done + (done / elapsedDays) * daysLeft),
  );
  return { kind: atTarget < total ? 'behind' : 'onTrack', atTarget };
}
