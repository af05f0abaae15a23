import { MetricsService } from '@backstage/backend-plugin-api/alpha';

/** What operators can watch of ingest and rollup. */
export interface TelemetryMetrics {
  /** A batch that was acknowledged. */
  acknowledged(batch: { stored: number; duplicate: number }): void;
  /** Events of a batch that were refused one by one. */
  rejected(reason: string): void;
  /** A request that was told to come back, with 503. */
  refused(): void;
  /** A commit that ended, well or not. */
  committed(commit: { durationMs: number; outcome: 'stored' | 'failed' }): void;
  /** What is asked whenever metrics are collected. Call it once. */
  observe(gauges: {
    /** Events of this replica that wait to be stored. */
    queuedEvents: () => number;
    /** Age of the oldest commit that is not in the facts yet, in ms. */
    rollupLagMs: () => Promise<number>;
  }): void;
}

/** Metrics for nobody. */
export const noTelemetryMetrics: TelemetryMetrics = {
  acknowledged: () => {},
  rejected: () => {},
  refused: () => {},
  committed: () => {},
  observe: () => {},
};

const PREFIX = 'backstage.plugin.adoption-health';

/** Up to the five seconds within which a sender is answered. */
const COMMIT_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/**
 * The metrics through Backstage's metrics service, named
 * `backstage.plugin.adoption-health.*`. Durations are in seconds, as
 * OpenTelemetry wants them.
 */
export function createTelemetryMetrics(
  service: MetricsService,
): TelemetryMetrics {
  const events = service.createCounter<{ outcome: string; reason?: string }>(
    `${PREFIX}.events`,
    { description: 'Events received, by what became of them', unit: '{event}' },
  );
  const refusals = service.createCounter(`${PREFIX}.requests.refused`, {
    description: 'Requests told to come back because storage was too slow',
    unit: '{request}',
  });
  const commits = service.createHistogram<{ outcome: string }>(
    `${PREFIX}.commit.duration`,
    {
      description: 'Time of a commit of events',
      unit: 's',
      advice: { explicitBucketBoundaries: COMMIT_SECONDS },
    },
  );

  return {
    acknowledged({ stored, duplicate }) {
      events.add(stored, { outcome: 'stored' });
      events.add(duplicate, { outcome: 'duplicate' });
    },
    rejected: reason => events.add(1, { outcome: 'rejected', reason }),
    refused: () => refusals.add(1),
    committed: ({ durationMs, outcome }) =>
      commits.record(durationMs / 1000, { outcome }),
    observe({ queuedEvents, rollupLagMs }) {
      service
        .createObservableGauge(`${PREFIX}.queue.events`, {
          description: 'Events of this replica that wait to be stored',
          unit: '{event}',
        })
        .addCallback(gauge => gauge.observe(queuedEvents()));
      service
        .createObservableGauge(`${PREFIX}.rollup.lag`, {
          description: 'Age of the oldest commit that is not in the facts yet',
          unit: 's',
        })
        .addCallback(async gauge => {
          gauge.observe((await rollupLagMs()) / 1000);
        });
    },
  };
}
