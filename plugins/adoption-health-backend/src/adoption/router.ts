import {
  adoptionHealthAdoptionReadPermission,
  adoptionSeriesMetricSchema,
} from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { z } from 'zod';
import { CallerAccess } from '../access/CallerAccess';
import { parseQuery } from '../platform/query';
import { resolveWindow, windowQuerySchema } from '../platform/window';
import { getAdoptionSeries } from './read/getAdoptionSeries';
import { getAdoptionSummary } from './read/getAdoptionSummary';
import { getFrequency } from './read/getFrequency';
import { getRetention } from './read/getRetention';
import { getTeams } from './read/getTeams';
import { PeopleSources } from './read/PeopleSources';
import { groupRefOf } from './uses/formulas/groupRefOf';

const DEFAULT_DAYS = 84;

const summaryQuerySchema = windowQuerySchema.extend({
  group: z.string().min(1).max(500).optional(),
});
const frequencyQuerySchema = summaryQuerySchema.omit({ from: true });
const teamsQuerySchema = windowQuerySchema.omit({ from: true });
const seriesQuerySchema = summaryQuerySchema.extend({
  metric: adoptionSeriesMetricSchema,
  grain: z.enum(['day', 'week']).optional(),
});

/** `GET /adoption/{summary,series,retention,frequency,teams}`. */
export function createAdoptionRouter(options: {
  access: CallerAccess;
  sources: PeopleSources;
}): express.Router {
  const { access, sources } = options;
  const router = Router();
  const windowOf = (query: z.infer<typeof windowQuerySchema>) =>
    resolveWindow(query, {
      today: sources.reportingDay(sources.clock()),
      defaultDays: DEFAULT_DAYS,
    });
  const cutOf = (query: z.infer<typeof summaryQuerySchema>) => ({
    window: windowOf(query),
    groupRef: groupRefOf(query.group),
  });

  router.get('/adoption/summary', async (request, response) => {
    await access.reader(request, adoptionHealthAdoptionReadPermission);
    const query = parseQuery(summaryQuerySchema, request.query);
    response.json(await getAdoptionSummary(sources, cutOf(query)));
  });

  router.get('/adoption/series', async (request, response) => {
    await access.reader(request, adoptionHealthAdoptionReadPermission);
    const query = parseQuery(seriesQuerySchema, request.query);
    const { metric, grain } = query;
    response.json(
      await getAdoptionSeries(sources, { metric, grain, ...cutOf(query) }),
    );
  });

  router.get('/adoption/retention', async (request, response) => {
    await access.reader(request, adoptionHealthAdoptionReadPermission);
    const query = parseQuery(summaryQuerySchema, request.query);
    response.json(await getRetention(sources, cutOf(query)));
  });

  router.get('/adoption/frequency', async (request, response) => {
    await access.reader(request, adoptionHealthAdoptionReadPermission);
    const query = parseQuery(frequencyQuerySchema, request.query);
    response.json(await getFrequency(sources, cutOf(query)));
  });

  router.get('/adoption/teams', async (request, response) => {
    await access.reader(request, adoptionHealthAdoptionReadPermission);
    const query = parseQuery(teamsQuerySchema, request.query);
    response.json(await getTeams(sources, windowOf(query)));
  });

  return router;
}
