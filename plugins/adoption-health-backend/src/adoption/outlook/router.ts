import {
  adoptionHealthAdoptionReadPermission,
  Outlook,
} from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { CallerAccess } from '../../access/CallerAccess';

/** `GET /adoption/outlook`. */
export function createOutlookRouter(options: {
  access: CallerAccess;
  read: () => Promise<Outlook>;
}): express.Router {
  const { access, read } = options;
  const router = Router();

  router.get('/adoption/outlook', async (request, response) => {
    await access.reader(request, adoptionHealthAdoptionReadPermission);
    response.json(await read());
  });

  return router;
}
