import {
  adoptionHealthFreshnessReadPermission,
  FieldDiet,
} from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { CallerAccess } from '../../access/CallerAccess';

/** `GET /freshness/fields`: which fields are worth their upkeep. */
export function createFieldDietRouter(options: {
  access: CallerAccess;
  readFieldDiet: () => Promise<FieldDiet>;
}): express.Router {
  const { access, readFieldDiet } = options;
  const router = Router();

  router.get('/freshness/fields', async (request, response) => {
    await access.reader(request, adoptionHealthFreshnessReadPermission);
    response.json(await readFieldDiet());
  });

  return router;
}
