import {
  addDays,
  Campaign,
  Campaigns,
} from 'backstage-plugin-adoption-health-common';

const STARTED_ON = '2026-10-26';
const DAYS = 26;

/** A running {@link Campaign} with 14 of 41 entities done after 25 days. */
export function buildCampaign(overrides: Partial<Campaign> = {}): Campaign {
  return {
    id: '6f1c1f5e-3b35-4b0a-9a55-0d7f1f2f7c01',
    name: 'Owners by Christmas',
    scope: { rule: 'owner-unresolved' },
    startedOn: STARTED_ON,
    targetDay: '2026-12-18',
    total: 41,
    done: 14,
    points: Array.from({ length: DAYS }, (_, index) => ({
      at: addDays(STARTED_ON, index),
      total: index < 6 ? 36 : 41,
      done: Math.round((14 * index) / (DAYS - 1)),
    })),
    left: [
      { owner: 'group:default/search-infra', entities: 12 },
      { owner: 'group:default/logistics', entities: 9 },
      { owner: undefined, entities: 6 },
    ],
    ...overrides,
  };
}

/** {@link Campaigns} of which one is running. */
export function buildCampaigns(
  campaigns: Campaign[] = [buildCampaign()],
): Campaigns {
  return { campaigns };
}
