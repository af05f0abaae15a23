import { Me } from 'backstage-plugin-adoption-health-common';

/** What is stored about a person who was active on two days. */
export function buildMe(overrides: Partial<Me> = {}): Me {
  return {
    known: true,
    firstActiveDay: '2026-08-12',
    days: [
      { day: '2026-11-20', events: 9 },
      { day: '2026-11-18', events: 32 },
    ],
    events: [
      {
        at: '2026-11-20T09:15:00.000Z',
        action: 'navigate',
        pluginId: 'catalog',
        route: '/catalog/:namespace/:kind/:name',
        entityRef: 'component:default/payments',
      },
      { at: '2026-11-20T09:14:00.000Z', action: 'search', value: 12 },
    ],
    retentionDays: 90,
    attestations: [
      { entityRef: 'component:default/payments', day: '2026-11-02' },
    ],
    words: [
      {
        said: 'later',
        entityRef: 'component:default/ledger',
        day: '2026-11-12',
      },
    ],
    notices: [{ day: '2026-11-16', entityRefs: ['component:default/ledger'] }],
    templateRuns: [],
    groups: ['group:default/payments'],
    eligible: true,
    ...overrides,
  };
}
