import { ReportingDay } from 'backstage-plugin-adoption-health-common';
import express from 'express';
import { Database } from '../platform/database/Database';
import { CallerAccess } from '../access/CallerAccess';
import { PersonDirectory } from '../people/PersonDirectory';
import { Clock } from '../platform/clock';
import { RepeatedTask } from '../platform/task';
import { commitRequests } from './commitRequests';
import { DimensionDirectory } from './DimensionDirectory';
import { IngestQueue } from './IngestQueue';
import { createTelemetryRouter } from './router';
import { markMinuteOpen } from './write/markMinuteOpen';

/** Takes events in, and notes the minutes in which it could. */
export function createTelemetryRoom(options: {
  knex: Database;
  access: CallerAccess;
  people: PersonDirectory;
  clock: Clock;
  reportingDay: ReportingDay;
}): { router: express.Router; tasks: RepeatedTask[] } {
  const { knex, access, people, clock, reportingDay } = options;
  const dimensions = new DimensionDirectory({ knex });
  const queue = new IngestQueue({
    commit: requests =>
      commitRequests(
        { knex, people, dimensions, reportingDay },
        { requests, receivedMs: clock() },
      ),
  });
  return {
    router: createTelemetryRouter({ access, queue, clock }),
    tasks: [
      {
        id: 'adoption-health-coverage',
        every: { minutes: 1 },
        timeout: { seconds: 30 },
        scope: 'local',
        run: () => markMinuteOpen(knex, clock()),
      },
    ],
  };
}
