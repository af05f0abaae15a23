import { Context } from 'backstage-plugin-adoption-health-common';

/** A {@link Context} of a portal in use, seen by an eligible person. */
export function buildContext(overrides: Partial<Context> = {}): Context {
  return {
    timeZone: 'UTC',
    today: '2026-11-20',
    collectingSince: '2026-08-03',
    demo: false,
    minimumGroupSize: 5,
    targets: {
      adoptionRate: { value: 0.3, direction: 'at-least', by: '2027-06-30' },
      staleShare: { value: 0.02, direction: 'below' },
      pageReadyP75: { value: 5000, direction: 'below' },
      uptime: { value: 0.999, direction: 'at-least' },
    },
    caller: { admin: false, leader: false, eligible: true },
    ...overrides,
  };
}
