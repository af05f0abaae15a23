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
import { TermDirectory } from './TermDirectory';
import { markMinuteOpen } from './write/markMinuteOpen';
import { revealTerms } from './write/revealTerms';

/** Takes events in, and notes the minutes in which it could. */
export function createTelemetryRoom(options: {
  knex: Database;
  access: CallerAccess;
  people: PersonDirectory;
  clock: Clock;
  reportingDay: ReportingDay;
  /** Key of the hashes that search terms are stored as. */
  termKey: string;
  minimumGroupSize: number;
}): { router: express.Router; tasks: RepeatedTask[] } {
  const { knex, access, people, clock, reportingDay } = options;
  const dimensions = new DimensionDirectory({ knex });
  const terms = new TermDirectory({ dimensions, key: options.termKey });
  const queue = new IngestQueue({
    commit: requests =>
      commitRequests(
        { knex, people, dimensions, terms, reportingDay },
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
      {
        id: 'adoption-health-terms',
        every: { minutes: 10 },
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
