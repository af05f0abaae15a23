import { adoptionHealthAdoptionReadPermission } from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { z } from 'zod';
import { CallerAccess } from '../../access/CallerAccess';
import { parseQuery } from '../../platform/query';
import { resolveWindow, windowQuerySchema } from '../../platform/window';
import { groupRefOf } from './formulas/groupRefOf';
import { getFunnel } from './read/getFunnel';
import { getPlugins } from './read/getPlugins';
import { getSearchHealth } from './read/getSearchHealth';
import { getUseCaseCoverage } from './read/getUseCaseCoverage';
import { RememberingSources } from './read/UsesSources';

const FOUR_WEEKS = 28;
const TWELVE_WEEKS = 84;

const pluginsQuerySchema = windowQuerySchema.extend({
  group: z.string().min(1).max(500).optional(),
});

/**
 * What people use the portal for: `GET /adoption/plugins`, `/adoption/search`,
 * `/adoption/coverage` and `/adoption/funnel`.
 */
export function createUsesRouter(options: {
  access: CallerAccess;
  sources: RememberingSources;
}): express.Router {
  const { access, sources } = options;
  const router = Router();
  const windowOf = (
    query: z.infer<typeof windowQuerySchema>,
    defaultDays: number,
  ) =>
    resolveWindow(query, {
      today: sources.reportingDay(sources.clock()),
      defaultDays,
    });

  router.get('/adoption/plugins', async (request, response) => {
    await access.reader(request, adoptionHealthAdoptionReadPermission);
    const query = parseQuery(pluginsQuerySchema, request.query);
    const window = windowOf(query, FOUR_WEEKS);
    const groupRef = groupRefOf(query.group);
    response.json(await getPlugins(sources, { window, groupRef }));
  });

  router.get('/adoption/search', async (request, response) => {
    await access.reader(request, adoptionHealthAdoptionReadPermission);
    const query = parseQuery(windowQuerySchema, request.query);
    const window = windowOf(query, FOUR_WEEKS);
    response.json(await getSearchHealth(sources, { window }));
  });

  router.get('/adoption/coverage', async (request, response) => {
    await access.reader(request, adoptionHealthAdoptionReadPermission);
    const { to } = parseQuery(windowQuerySchema, request.query);
    const window = windowOf({ to }, FOUR_WEEKS);
    response.json(await getUseCaseCoverage(sources, { window }));
  });

  router.get('/adoption/funnel', async (request, response) => {
    await access.reader(request, adoptionHealthAdoptionReadPermission);
    const query = parseQuery(windowQuerySchema, request.query);
    const window = windowOf(query, TWELVE_WEEKS);
    response.json(await getFunnel(sources, { window }));
  });

  return router;
}
