import { Campaign } from 'backstage-plugin-adoption-health-common';
import { buildCampaign } from '../../__testUtils__/buildCampaigns';
import { burnUpRows } from './burnUpRows';
import { CampaignStanding, campaignStanding } from './campaignStanding';

const TODAY = '2026-11-20';

const standingOf = (overrides: Partial<Campaign> = {}) =>
  campaignStanding(buildCampaign(overrides), TODAY);

describe('campaignStanding', () => {
  it('carries the pace since the start on to the target day', () => {
    // 14 in 25 days, 28 days left: 14 + 15.68.
    expect(standingOf()).toEqual({ kind: 'behind', atTarget: 29 });
  });

  it('is on track where the pace reaches all of them', () => {
    expect(standingOf({ done: 35 })).toEqual({ kind: 'onTrack', atTarget: 41 });
  });

  it('is behind on the target day with one left', () => {
    expect(standingOf({ done: 40, targetDay: '2026-11-20' })).toEqual({
      kind: 'behind',
      atTarget: 40,
    });
  });

  it.each<[CampaignStanding['kind'], Partial<Campaign>]>([
    ['done', { done: 41 }],
    ['done', { done: 41, targetDay: '2026-11-01' }],
    ['empty', { done: 0, total: 0 }],
    ['overdue', { targetDay: '2026-11-19' }],
    ['ended', { endedOn: '2026-11-10' }],
    ['early', { startedOn: '2026-11-15' }],
    ['early', { startedOn: TODAY, points: [], done: 0 }],
  ])('is %s with %j', (kind, overrides) => {
    expect(standingOf(overrides)).toEqual({ kind });
  });
});

describe('burnUpRows', () => {
  const campaign = buildCampaign();

  it('ends at the target day, with what the pace leads to', () => {
    const rows = burnUpRows(campaign, { kind: 'behind', atTarget: 29 });
    expect(rows).toHaveLength(campaign.points.length + 1);
    expect(rows.at(-2)).toMatchObject({ done: 14, pace: 14, labels: ['done'] });
    expect(rows.at(-1)).toMatchObject({
      total: 41,
      pace: 29,
      labels: ['total', 'pace'],
    });
  });

  it('says no pace in the first week', () => {
    const rows = burnUpRows(campaign, { kind: 'early' });
    expect(rows.every(({ pace }) => pace === undefined)).toBe(true);
  });

  it('looks no further than the last count of an ended campaign', () => {
    const ended = buildCampaign({ endedOn: '2026-11-20' });
    const rows = burnUpRows(ended, { kind: 'ended' });
    expect(rows).toHaveLength(ended.points.length);
    expect(rows.at(-1)?.labels).toEqual(['total', 'done']);
  });

  it('is empty before the first check', () => {
    expect(
      burnUpRows(buildCampaign({ points: [] }), { kind: 'early' }),
    ).toEqual([]);
  });
});
