import { Status } from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { CallerAccess } from '../access/CallerAccess';

/** `GET /admin/status`, for admins only. */
export function createStatusRouter(options: {
  access: CallerAccess;
  read: () => Promise<Status>;
}): express.Router {
  const { access, read } = options;
  const router = Router();

  router.get('/admin/status', async (request, response) => {
    await access.admin(request);
    response.json(await read());
  });

  return router;
}
