import { LoggerService } from '@backstage/backend-plugin-api';
import {
  FreshnessSummary,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { CallerAccess } from '../../access/CallerAccess';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/Database';
import { confirmSweep } from '../write/confirmSweep';

/** Where admins say that a sweep which was held back is right. */
export function createHeldSweepRouter(options: {
  knex: Database;
  access: CallerAccess;
  logger: LoggerService;
  clock: Clock;
  reportingDay: ReportingDay;
  readSummary: () => Promise<FreshnessSummary>;
}): express.Router {
  const { knex, access, logger, clock, reportingDay, readSummary } = options;
  const router = Router();

  router.post('/admin/freshness/confirm', async (request, response) => {
    await access.admin(request);
    const confirmed = await confirmSweep(knex, {
      nowMs: clock(),
      reportingDay,
    });
    logger.info('An admin confirmed a sweep that was held back', {
      ...confirmed,
    });
    response.json(await readSummary());
  });

  return router;
}
