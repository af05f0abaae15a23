import { ReportingDay } from 'backstage-plugin-adoption-health-common';
import express from 'express';
import { Database } from '../platform/database/Database';
import { CallerAccess } from '../access/CallerAccess';
import { PersonDirectory } from '../people/PersonDirectory';
import { Clock } from '../platform/clock';
import { RepeatedTask } from '../platform/task';
import { commitRequests } from './commitRequests';
import { DimensionDirectory } from './DimensionDirectory';
import { defaultIngestLimits, IngestQueue } from './IngestQueue';
import { createTelemetryRouter } from './router';
import { TelemetryMetrics } from './telemetryMetrics';
import { TermDirectory } from './TermDirectory';
import { keepTasks } from './write/keepTasks';
import { markMinuteOpen } from './write/markMinuteOpen';
import { revealTerms } from './write/revealTerms';

/** What the telemetry room offers to the others. */
export interface TelemetryRoom {
  router: express.Router;
  tasks: RepeatedTask[];
  /** How much of this replica waits to be stored. */
  queue: () => { waitingEvents: number; limit: number };
}

/** Takes events in, and notes the minutes in which it could. */
export function createTelemetryRoom(options: {
  knex: Database;
  access: CallerAccess;
  people: PersonDirectory;
  clock: Clock;
  reportingDay: ReportingDay;
  retentionDays: number;
  metrics: TelemetryMetrics;
  dimensions: DimensionDirectory;
  terms: TermDirectory;
  minimumGroupSize: number;
}): TelemetryRoom {
  const { knex, access, people, clock, reportingDay, metrics } = options;
  const { dimensions, terms } = options;
  const queue = new IngestQueue({
    commit: async requests => {
      const startMs = performance.now();
      const note = (outcome: 'stored' | 'failed') =>
        metrics.committed({ durationMs: performance.now() - startMs, outcome });
      try {
        const stored = await commitRequests(
          { knex, people, dimensions, terms, reportingDay },
          { requests, receivedMs: clock() },
        );
        note('stored');
        return stored;
      } catch (error) {
        note('failed');
        throw error;
      }
    },
  });
  return {
    router: createTelemetryRouter({ access, queue, clock, metrics }),
    queue: () => ({
      waitingEvents: queue.waitingEvents,
      limit: defaultIngestLimits.queuedEvents,
    }),
    tasks: [
      ...keepTasks({
        knex,
        clock,
        reportingDay,
        retentionDays: options.retentionDays,
      }),
      {
        id: 'adoption-health-coverage',
        every: { minutes: 1 },
        timeout: { seconds: 30 },
        scope: 'local',
        run: () => markMinuteOpen(knex, clock()),
      },
      {
        id: 'adoption-health-terms',
        every: { minutes: 1 },
        timeout: { minutes: 5 },
        // Each replica knows the text of the terms it received.
        scope: 'local',
        run: () =>
          revealTerms(knex, {
            recent: terms.recent,
            minimum: options.minimumGroupSize,
          }),
      },
    ],
  };
}
