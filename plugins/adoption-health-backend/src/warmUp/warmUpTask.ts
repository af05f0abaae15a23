import { LoggerService } from '@backstage/backend-plugin-api';
import { ReportingDay } from 'backstage-plugin-adoption-health-common';
import { Clock } from '../platform/clock';
import { RepeatedTask } from '../platform/task';
import { DayWindow } from '../platform/window';

/** A question that takes long as the first of its kind. */
export interface LongQuestion {
  /** How far its askers look back from yesterday, in days. */
  days: readonly number[];
  ask: (window: DayWindow) => Promise<unknown>;
}

/**
 * Asks ahead what pages will ask, so that no person is the first to: a backend
 * that has just started knows nothing by heart, and at midnight all windows
 * move. What nothing changed about costs next to nothing to ask again.
 */
export function warmUpTask(options: {
  questions: readonly LongQuestion[];
  clock: Clock;
  reportingDay: ReportingDay;
  logger: LoggerService;
}): RepeatedTask {
  const { questions, clock, reportingDay, logger } = options;
  let isWarm = false;
  return {
    id: 'adoption-health-warm-up',
    every: { minutes: 5 },
    timeout: { minutes: 5 },
    scope: 'local',
    run: async signal => {
      const startMs = clock();
      const to = reportingDay(startMs) - 1;
      // One after the other: nobody waits for these, but for others maybe.
      for (const { days, ask } of questions) {
        for (const length of days) {
          signal.throwIfAborted();
          await ask({ from: to - length + 1, to, complete: true });
        }
      }
      if (!isWarm) {
        isWarm = true;
        logger.info('Answers are warm', { tookMs: clock() - startMs });
      }
    },
  };
}
