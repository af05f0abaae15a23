import { LoggerService } from '@backstage/backend-plugin-api';
import { ReportingDay } from 'backstage-plugin-adoption-health-common';
import { HumanDuration } from '@backstage/types';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database/Database';
import { RepeatedTask } from '../platform/task';
import { closeMonths } from './closeMonths';
import { rollUp, rollUpParked } from './rollUp';
import { verifyDays } from './verifyDays';

/** What keeps the facts up to date, and shows that they are right. */
export function factTasks(options: {
  knex: Database;
  clock: Clock;
  reportingDay: ReportingDay;
  /** What page_ready is judged against on days that begin from now on, ms. */
  targetMs: number;
  timeZone: string;
  rollupEvery: HumanDuration;
  logger: LoggerService;
}): RepeatedTask[] {
  const { knex, clock, reportingDay } = options;
  return [
    {
      id: 'adoption-health-rollup',
      every: options.rollupEvery,
      timeout: { minutes: 10 },
      // Fenced by itself. A ticket of the scheduler would be held for the
      // whole timeout where its replica is killed.
      scope: 'local',
      run: signal => rollUp(knex, { ...options, signal }),
    },
    {
      id: 'adoption-health-rollup-parked',
      every: { hours: 1 },
      timeout: { minutes: 10 },
      scope: 'global',
      run: signal => rollUpParked(knex, { ...options, signal }),
    },
    {
      id: 'adoption-health-verify',
      every: { hours: 1 },
      timeout: { minutes: 30 },
      scope: 'global',
      run: signal => verifyDays(knex, { ...options, nowMs: clock(), signal }),
    },
    {
      id: 'adoption-health-months',
      every: { hours: 1 },
      timeout: { minutes: 30 },
      scope: 'global',
      run: signal =>
        closeMonths(knex, { today: reportingDay(clock()), signal }),
    },
  ];
}
