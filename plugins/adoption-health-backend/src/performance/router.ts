import {
  DayNumber,
  PerformanceRoutes,
  PerformanceSummary,
} from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { z } from 'zod';
import { parseQuery } from '../platform/query';
import {
  DayWindow,
  resolveWindow,
  windowQuerySchema,
} from '../platform/window';

const DEFAULT_DAYS = 28;

const routesQuerySchema = windowQuerySchema.extend({
  metric: z.enum(['page_ready']).default('page_ready'),
});

/** `GET /performance/summary` and `GET /performance/routes`. */
export function createPerformanceRouter(options: {
  answers: {
    readSummary: (window: DayWindow) => Promise<PerformanceSummary>;
    readRoutes: (window: DayWindow) => Promise<PerformanceRoutes>;
  };
  /** Throws unless the caller may read. */
  authorise: (request: express.Request) => Promise<void>;
  today: () => DayNumber;
}): express.Router {
  const { answers, authorise, today } = options;
  const router = Router();
  const windowOf = (query: z.infer<typeof windowQuerySchema>) =>
    resolveWindow(query, { today: today(), defaultDays: DEFAULT_DAYS });

  router.get('/performance/summary', async (request, response) => {
    await authorise(request);
    const query = parseQuery(windowQuerySchema, request.query);
    response.json(await answers.readSummary(windowOf(query)));
  });

  router.get('/performance/routes', async (request, response) => {
    await authorise(request);
    const query = parseQuery(routesQuerySchema, request.query);
    response.json(await answers.readRoutes(windowOf(query)));
  });

  return router;
}
