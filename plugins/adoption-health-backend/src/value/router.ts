import {
  adoptionHealthValueReadPermission,
  estimateRequestSchema,
} from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { z } from 'zod';
import { admitted, CallerAccess } from '../access/CallerAccess';
import { jsonBody } from '../platform/jsonBody';
import { parseBody, parseQuery } from '../platform/query';
import { alternatives } from './formulas/alternatives';
import { estimate } from './formulas/estimate';

const DEFAULT_ENGINEERS = 200;
const MOST_ENGINEERS = 1_000_000;
const BODY_BYTES = 16 * 1024;

const alternativesQuerySchema = z.object({
  engineers: z
    .string()
    .regex(/^\d{1,7}$/, { error: `must be 1 to ${MOST_ENGINEERS}` })
    .transform(Number)
    .pipe(z.int().min(1).max(MOST_ENGINEERS))
    .default(DEFAULT_ENGINEERS),
});

/** `GET /value/alternatives` and `POST /value/estimate`. */
export function createValueRouter(options: {
  access: CallerAccess;
  /** Labels amounts, ISO 4217. */
  currency: string;
}): express.Router {
  const { access, currency } = options;
  const router = Router();
  const authorise = admitted(request =>
    access.reader(request, adoptionHealthValueReadPermission),
  );

  router.get('/value/alternatives', authorise, (request, response) => {
    const { engineers } = parseQuery(alternativesQuerySchema, request.query);
    response.json(alternatives({ engineers, currency }));
  });

  router.post(
    '/value/estimate',
    authorise,
    ...jsonBody({ limitBytes: BODY_BYTES }),
    (request: express.Request, response: express.Response) => {
      const situation = parseBody(estimateRequestSchema, request.body);
      response.json(estimate(situation, { currency }));
    },
  );

  return router;
}
