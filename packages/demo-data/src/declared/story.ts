import { Day } from 'backstage-plugin-adoption-health-common';

/**
 * What happened at the company while it used its portal. Days are reporting
 * days in UTC, both ends included; shares are 0..1.
 */
export const story = {
  /** The pilot begins: the first day with any line. */
  since: '2025-11-17',
  /** As in app-config.yaml, `adoptionHealth.launchedOn`. */
  launchedOn: '2026-02-02',
  /** Teams were moved, one was renamed, one was merged into another. */
  reorganisedOn: '2026-06-01',
  /** Nobody comes or goes after this day: the catalog files are of today. */
  settledOn: '2026-11-16',
  /** Probing from outside began. */
  uptimeSince: '2026-08-21',
} as const satisfies Record<string, Day>;

/** Share of the company that uses the portal in a week, between these days in a straight line. */
export const ramp: readonly { day: Day; weekly: number }[] = [
  { day: '2025-11-17', weekly: 0.075 },
  { day: '2026-02-01', weekly: 0.085 },
  { day: '2026-03-30', weekly: 0.145 },
  { day: '2026-06-29', weekly: 0.195 },
  { day: '2026-09-07', weekly: 0.21 },
  { day: '2026-11-19', weekly: 0.228 },
  { day: '2027-11-19', weekly: 0.28 },
];

/** Days off for everybody, month and day of any year. */
export const holidays: ReadonlySet<string> = new Set([
  '01-01',
  '05-01',
  '12-24',
  '12-25',
  '12-26',
  '12-31',
]);

/** Parts of any year, month and day, in which more people are away. */
export const seasons: readonly { from: string; to: string; away: number }[] = [
  { from: '01-01', to: '01-05', away: 0.6 },
  { from: '07-13', to: '08-23', away: 0.4 },
  { from: '12-21', to: '12-31', away: 0.75 },
];

/** The portal was down. Nobody could use it. */
export const outage = {
  from: '2026-10-21T09:10:00Z',
  to: '2026-10-21T12:10:00Z',
} as const;

/** The outside probe itself was away: nothing is known of these times. */
export const probeGaps: readonly { from: string; to: string }[] = [
  { from: '2026-09-05T02:00:00Z', to: '2026-09-05T08:00:00Z' },
  { from: '2026-10-03T22:15:00Z', to: '2026-10-04T01:30:00Z' },
  { from: '2026-11-08T11:00:00Z', to: '2026-11-08T12:00:00Z' },
];

/** A release made a plugin slow until it was taken back. */
export const regression: {
  from: Day;
  to: Day;
  pluginId: string;
  factor: number;
} = {
  from: '2026-09-21',
  to: '2026-09-27',
  pluginId: 'catalog',
  factor: 2.2,
};
