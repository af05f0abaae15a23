import { ReportingDay } from 'backstage-plugin-adoption-health-common';
import { Clock } from '../platform/clock';
import { RepeatedTask } from '../platform/task';
import { snapshotPeople } from './snapshotPeople';
import { snapshotPeopleWhenDue } from './snapshotPeopleWhenDue';

/** Takes the snapshots of the population and of all groups. */
export function peopleTask(
  options: Omit<Parameters<typeof snapshotPeople>[0], 'day' | 'nowMs'> & {
    clock: Clock;
    reportingDay: ReportingDay;
  },
): RepeatedTask {
  const { clock, reportingDay, ...sources } = options;
  const startedMs = clock();
  return {
    id: 'adoption-health-people',
    // Often, so that a new day and a new portal have theirs soon.
    every: { minutes: 1 },
    timeout: { minutes: 5 },
    scope: 'global',
    run: () => {
      const nowMs = clock();
      const day = reportingDay(nowMs);
      return snapshotPeopleWhenDue({ ...sources, day, nowMs, startedMs });
    },
  };
}
