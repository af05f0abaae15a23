import { LoggerService } from '@backstage/backend-plugin-api';
import {
  DayNumber,
  dayOf,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import { Database } from '../platform/database/Database';
import { withStepDeadline } from '../platform/database/guardDeadline';
import { getDaysToVerify } from './read/getDaysToVerify';
import { verifyDay } from './write/verifyDay';

const STEP_MS = 5 * 60_000;

/** Checks all days that are due, or until told to stop. */
export async function verifyDays(
  knex: Database,
  options: {
    nowMs: number;
    reportingDay: ReportingDay;
    targetMs: number;
    timeZone: string;
    logger: LoggerService;
    signal?: AbortSignal;
  },
): Promise<void> {
  const { nowMs, reportingDay, logger, signal } = options;
  const today: DayNumber = reportingDay(nowMs);
  await withStepDeadline(STEP_MS, async () => {
    for (const day of await getDaysToVerify(knex, { today, reportingDay })) {
      if (signal?.aborted) {
        return;
      }
      const outcome = await verifyDay(knex, { ...options, day });
      if (outcome.result === 'repaired') {
        const { differences } = outcome;
        logger.error(
          `The facts of ${dayOf(day)} were not what its raw events say in ${
            differences.length
          } places, and were replaced`,
          { examples: JSON.stringify(differences.slice(0, 10)) },
        );
      }
    }
  });
}
