import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  AdviceList,
  adoptionHealthAdoptionReadPermission,
  Changes,
} from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { CallerAccess } from '../access/CallerAccess';

/** `GET /overview/advice` and `GET /overview/changes`. */
export function createAdviceRouter(options: {
  access: CallerAccess;
  readAdvice: (caller: BackstageCredentials) => Promise<AdviceList>;
  readChanges: (caller: BackstageCredentials) => Promise<Changes>;
}): express.Router {
  const { access, readAdvice, readChanges } = options;
  const router = Router();
  const callerOf = (request: express.Request) =>
    access.reader(request, adoptionHealthAdoptionReadPermission);

  router.get('/overview/advice', async (request, response) => {
    const caller = await callerOf(request);
    response.json(await readAdvice(caller));
  });

  router.get('/overview/changes', async (request, response) => {
    const caller = await callerOf(request);
    response.json(await readChanges(caller));
  });

  return router;
}
