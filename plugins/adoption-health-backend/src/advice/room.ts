import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { ReportingDay } from 'backstage-plugin-adoption-health-common';
import express from 'express';
import { CallerAccess, Reader } from '../access/CallerAccess';
import { Clock } from '../platform/clock';
import { AdviceSources, ChangeSources } from './AdviceSources';
import { Asked, readAdvice } from './readAdvice';
import { readChanges } from './readChanges';
import { createAdviceRouter } from './router';

/** What changed, and what is worth doing, from the answers of other rooms. */
export function createAdviceRoom(options: {
  access: CallerAccess;
  clock: Clock;
  reportingDay: ReportingDay;
  logger: LoggerService;
  advice: AdviceSources;
  changes: ChangeSources;
}): {
  router: express.Router;
  /** Asks everything that advice and changes are made from. */
  askAll: (caller: BackstageCredentials) => Promise<void>;
} {
  const { access, clock, logger, reportingDay } = options;
  const askedBy = ({ credentials, holds }: Reader): Asked => ({
    today: reportingDay(clock()),
    caller: credentials,
    holds,
    logger,
  });
  return {
    router: createAdviceRouter({
      access,
      readAdvice: reader => readAdvice(options.advice, askedBy(reader)),
      readChanges: reader => readChanges(options.changes, askedBy(reader)),
    }),
    askAll: async credentials => {
      const asked = askedBy({ credentials, holds: () => true });
      await readChanges(options.changes, asked);
      await readAdvice(options.advice, asked);
    },
  };
}
