import {
  Context,
  dayOf,
  ReportingDay,
  SuccessId,
  Target,
} from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { CallerAccess } from '../access/CallerAccess';
import { Clock } from '../platform/clock';

/** `GET /context`: how the suite is set up and what the caller may do. */
export function createContextRouter(options: {
  access: CallerAccess;
  clock: Clock;
  reportingDay: ReportingDay;
  settings: {
    timeZone: string;
    demo: boolean;
    minimumGroupSize: number;
    targets: Record<SuccessId, Target>;
  };
  collectingSince: () => Promise<number | undefined>;
  isEligible: (userRef: string) => Promise<boolean>;
}): express.Router {
  const { access, clock, reportingDay, settings } = options;
  const router = Router();

  router.get('/context', async (request, response) => {
    const person = await access.person(request);
    const since = await options.collectingSince();
    const context: Context = {
      ...settings,
      today: dayOf(reportingDay(clock())),
      collectingSince: since === undefined ? undefined : dayOf(since),
      caller: {
        admin: access.isAdmin(person),
        leader: access.isLeader(person),
        eligible: await options.isEligible(person.userRef),
      },
    };
    response.json(context);
  });

  return router;
}
