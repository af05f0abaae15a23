import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { ReportingDay } from 'backstage-plugin-adoption-health-common';
import express from 'express';
import { CallerAccess } from '../access/CallerAccess';
import { Clock } from '../platform/clock';
import { AdviceSources, ChangeSources } from './AdviceSources';
import { Asked, readAdvice } from './readAdvice';
import { readChanges } from './readChanges';
import { createAdviceRouter } from './router';

/** What changed, and what is worth doing, from the answers of other rooms. */
export function createAdviceRoom(options: {
  access: CallerAccess;
  /** Whether somebody who was let in holds another permission too. */
  holds: (
    caller: BackstageCredentials,
    permission: BasicPermission,
  ) => Promise<boolean>;
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
  const { access, clock, holds, logger, reportingDay } = options;
  const askedBy = (caller: BackstageCredentials): Asked => ({
    today: reportingDay(clock()),
    caller,
    holds: permission => holds(caller, permission),
    logger,
  });
  return {
    router: createAdviceRouter({
      access,
      readAdvice: caller => readAdvice(options.advice, askedBy(caller)),
      readChanges: caller => readChanges(options.changes, askedBy(caller)),
    }),
    askAll: async caller => {
      const asked = { ...askedBy(caller), holds: async () => true };
      await readChanges(options.changes, asked);
      await readAdvice(options.advice, asked);
    },
  };
}
