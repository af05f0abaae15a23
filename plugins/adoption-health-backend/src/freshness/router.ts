import { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  adoptionHealthFreshnessReadPermission,
  FreshnessSummary,
} from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { z } from 'zod';
import { CallerAccess } from '../access/CallerAccess';
import {
  attestEntityFreshness,
  EntitySources,
  readEntityFreshness,
} from './entityAnswers';

/** A part of an entity ref: no separators, blanks or control characters. */
const refPartSchema = z
  .string()
  .max(253)
  .regex(/^[^\s:/\p{C}]+$/u);

const refSchema = z.object({
  kind: refPartSchema,
  namespace: refPartSchema,
  name: refPartSchema,
});

const ENTITY_PATH = '/freshness/entities/:kind/:namespace/:name';

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
    const ref = entityRef(request);
    const person = auth.isPrincipal(credentials, 'user')
      ? await access.person(request)
      : undefined;
    response.json(
      await readEntityFreshness(entities, { ref, credentials, person }),
    );
  });

  router.post(`${ENTITY_PATH}/attestation`, async (request, response) => {
    const person = await access.person(request);
    await mayRead(request);
    const ref = entityRef(request);
    response.json(await attestEntityFreshness(entities, { ref, person }));
  });

  return router;
}

function entityRef(request: express.Request): string {
  const parts = refSchema.safeParse(request.params);
  if (!parts.success) {
    throw new InputError('The path does not name an entity');
  }
  return stringifyEntityRef(parts.data);
}
