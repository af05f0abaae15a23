import { ReportingDay } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { Clock } from '../../platform/clock';
import { RepeatedTask } from '../../platform/task';
import { keepPartitions } from './keepPartitions';
import { purge } from './purge';

/** Makes room for the raw events to come, and deletes those of long ago. */
export function keepTasks(options: {
  knex: Knex;
  clock: Clock;
  reportingDay: ReportingDay;
  /** How long raw events are kept. */
  retentionDays: number;
}): RepeatedTask[] {
  const { knex, clock, reportingDay, retentionDays } = options;
  return [
    {
      id: 'adoption-health-partitions',
      every: { hours: 1 },
      timeout: { minutes: 5 },
      scope: 'global',
      run: () => keepPartitions(knex, { today: reportingDay(clock()) }),
    },
    {
      id: 'adoption-health-purge',
      every: { hours: 1 },
      timeout: { minutes: 30 },
      scope: 'global',
      run: signal => {
        const nowMs = clock();
        const today = reportingDay(nowMs);
        return purge(knex, { retentionDays, today, nowMs, signal });
      },
    },
  ];
}
