import express from 'express';
import Router from 'express-promise-router';
import { CallerAccess } from '../access/CallerAccess';
import { NudgeReport } from './nudgeReport';

/** `GET /admin/nudges`, for admins only. */
export function createNudgesRouter(options: {
  access: CallerAccess;
  read: () => Promise<NudgeReport>;
}): express.Router {
  const { access, read } = options;
  const router = Router();

  router.get('/admin/nudges', async (request, response) => {
    await access.admin(request);
    response.json(await read());
  });

  return router;
}
