import { AuthService } from '@backstage/backend-plugin-api';
import {
  adoptionHealthFreshnessReadPermission,
  FreshnessSummary,
} from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { CallerAccess } from '../access/CallerAccess';
import { EntitySources, readEntityFreshness } from './entityAnswers';
import { ENTITY_PATH, entityRefOf } from './entityPath';
import { attest } from './ownerLoop/ownerWords';

/**
 * The freshness of the catalog and of single entities, and the owners' word
 * that one is still accurate. What a caller may see of single entities is for
 * the catalog to say.
 */
export function createFreshnessRouter(options: {
  access: CallerAccess;
  auth: AuthService;
  entities: EntitySources;
  readSummary: () => Promise<FreshnessSummary>;
}): express.Router {
  const { access, auth, entities, readSummary } = options;
  const mayRead = (request: express.Request) =>
    access.reader(request, adoptionHealthFreshnessReadPermission);
  const router = Router();

  router.get('/freshness/summary', async (request, response) => {
    await mayRead(request);
    response.json(await readSummary());
  });

  router.get(ENTITY_PATH, async (request, response) => {
    const credentials = await mayRead(request);
    const ref = entityRefOf(request.params);
    const person = auth.isPrincipal(credentials, 'user')
      ? access.person(request)
      : undefined;
    const freshness = await readEntityFreshness(entities, {
      ref,
      credentials,
      person,
    });
    // May be kept, and is asked for again each time: what a person just said
    // shows at once, and an answer that is still the same costs no body.
    response.set('Cache-Control', 'private, no-cache').json(freshness);
  });

  router.post(`${ENTITY_PATH}/attestation`, async (request, response) => {
    const person = await access.person(request);
    await mayRead(request);
    const ref = entityRefOf(request.params);
    response.json(await attest(entities, { ref, person }));
  });

  return router;
}
