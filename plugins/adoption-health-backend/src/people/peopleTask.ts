import { ReportingDay } from 'backstage-plugin-adoption-health-common';
import { Clock } from '../platform/clock';
import { RepeatedTask } from '../platform/task';
import { isSnapshotDue } from './read/isSnapshotDue';
import { snapshotPeople } from './snapshotPeople';

/** A portal that has just started may still be reading its catalog. */
const STARTING_MS = 15 * 60_000;
/** So often it shows the same people again before it is taken for read. */
const LOOKS_TO_SETTLE = 2;

/**
 * Takes the snapshots of the population and of all groups, often while a portal
 * that has just started still shows other people at each look.
 */
export function peopleTask(
  options: Omit<Parameters<typeof snapshotPeople>[0], 'day' | 'nowMs'> & {
    clock: Clock;
    reportingDay: ReportingDay;
  },
): RepeatedTask {
  const { clock, reportingDay, ...sources } = options;
  const startedMs = clock();
  // What it showed before a restart is the first of these looks.
  let looksToGo = 1;
  return {
    id: 'adoption-health-people',
    // Often, so that a new day and a new portal have theirs soon.
    every: { minutes: 1 },
    timeout: { minutes: 5 },
    scope: 'global',
    run: async () => {
      const nowMs = clock();
      const day = reportingDay(nowMs);
      const isLoading = looksToGo > 0 && nowMs - startedMs < STARTING_MS;
      if (await isSnapshotDue(sources.knex, { day, nowMs, isLoading })) {
        const found = await snapshotPeople({ ...sources, day, nowMs });
        looksToGo = found === 'same' ? looksToGo - 1 : LOOKS_TO_SETTLE;
      }
    },
  };
}
