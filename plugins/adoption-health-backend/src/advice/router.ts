import {
  AdviceList,
  adoptionHealthAdoptionReadPermission,
  Changes,
} from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { CallerAccess, Reader } from '../access/CallerAccess';
import { partPermissions } from './partPermissions';

/** `GET /overview/advice` and `GET /overview/changes`. */
export function createAdviceRouter(options: {
  access: CallerAccess;
  readAdvice: (reader: Reader) => Promise<AdviceList>;
  readChanges: (reader: Reader) => Promise<Changes>;
}): express.Router {
  const { access, readAdvice, readChanges } = options;
  const router = Router();
  const readerOf = (request: express.Request) =>
    access.readerOf(request, {
      permission: adoptionHealthAdoptionReadPermission,
      further: partPermissions,
    });

  router.get('/overview/advice', async (request, response) => {
    response.json(await readAdvice(await readerOf(request)));
  });

  router.get('/overview/changes', async (request, response) => {
    response.json(await readChanges(await readerOf(request)));
  });

  return router;
}
