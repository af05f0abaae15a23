import { addDays, Status } from 'backstage-plugin-adoption-health-common';

const TODAY = '2026-11-20';

/** Coverage of the days up to `today`, oldest first. */
export function buildCoverageDays(
  coverage: number[],
): Status['collection']['days'] {
  return coverage.map((share, index) => ({
    day: addDays(TODAY, index + 1 - coverage.length),
    coverage: share,
  }));
}

/** Changes to the parts of a {@link Status}. */
export type StatusOverrides = {
  [Part in keyof Status]?: Status[Part] extends unknown[] | string
    ? Status[Part]
    : Partial<Status[Part]>;
};

/** A {@link Status} without anything to complain about. */
export function buildStatus(overrides: StatusOverrides = {}): Status {
  return {
    at: '2026-11-20T12:00:00.000Z',
    drops: [
      { day: '2026-11-19', source: 'browser', reason: 'expired', events: 24 },
      { day: '2026-11-12', source: 'server', reason: 'too_old', events: 6 },
    ],
    verifications: [
      {
        day: '2026-11-18',
        checkedAt: '2026-11-20T02:00:00.000Z',
        result: 'equal',
        differences: 0,
      },
    ],
    zones: [{ timeZone: 'UTC', from: '2026-08-03' }],
    ...overrides,
    collection: {
      since: '2026-08-03',
      openSince: '2026-08-03',
      coverage28: 0.998,
      days: buildCoverageDays(Array.from({ length: 28 }, () => 0.998)),
      lastBatchAt: '2026-11-20T11:59:50.000Z',
      events28: 18_970,
      ...overrides.collection,
    },
    queue: { waitingEvents: 7, limit: 20_000, ...overrides.queue },
    rollup: { waitingFlushes: 3, lagMs: 12_000, ...overrides.rollup },
    storage: {
      rawEvents: 48_231,
      rawEventsEstimated: true,
      rawFrom: '2026-08-22',
      retentionDays: 90,
      partitionsAhead: 7,
      unpartitionedEvents: 0,
      factDays: 109,
      people: 430,
      dimensions: [
        { kind: 'action', values: 31, cap: 1000 },
        { kind: 'plugin', values: 24, cap: 500 },
        { kind: 'route', values: 212, cap: 2000 },
        { kind: 'entity', values: 611, cap: 500_000 },
        { kind: 'term', values: 1804, cap: 50_000 },
      ],
      ...overrides.storage,
    },
    population: { day: TODAY, eligible: 412, ...overrides.population },
  };
}
