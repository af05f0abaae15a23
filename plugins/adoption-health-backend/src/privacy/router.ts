import { InputError } from '@backstage/errors';
import {
  ErasureReceipt,
  erasureRequestSchema,
  Me,
} from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { admitted, CallerAccess } from '../access/CallerAccess';
import { normalUserRef } from '../people/formulas/userRef';
import { jsonBody } from '../platform/jsonBody';
import { parseBody } from '../platform/query';

const BODY_BYTES = 10_000;

/**
 * `GET /me`: what is stored about the caller. `POST /admin/erasure`: removes a
 * person everywhere; for admins.
 */
export function createPrivacyRouter(options: {
  access: CallerAccess;
  readMe: (userRef: string) => Promise<Me>;
  erase: (userRef: string) => Promise<ErasureReceipt>;
}): express.Router {
  const { access } = options;
  const router = Router();

  router.get('/me', async (request, response) => {
    const userRef = await access.userRef(request);
    response.json(await options.readMe(userRef));
  });

  router.post(
    '/admin/erasure',
    admitted(request => access.admin(request)),
    ...jsonBody({ limitBytes: BODY_BYTES }),
    async (request, response) => {
      const body = parseBody(erasureRequestSchema, request.body);
      const userRef = normalUserRef(body.userRef);
      if (userRef === undefined) {
        throw new InputError('userRef has to be one such as user:default/ada');
      }
      response.json(await options.erase(userRef));
    },
  );

  return router;
}
