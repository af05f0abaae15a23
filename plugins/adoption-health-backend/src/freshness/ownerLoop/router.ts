import {
  adoptionHealthFreshnessReadPermission,
  reportRequestSchema,
  snoozeRequestSchema,
} from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { admitted, CallerAccess } from '../../access/CallerAccess';
import { jsonBody } from '../../platform/jsonBody';
import { parseBody } from '../../platform/query';
import { EntitySources } from '../entityAnswers';
import { ENTITY_PATH, entityRefOf } from '../entityPath';
import { isStorableText } from '../formulas/isStorableText';
import { listDisowned } from './listDisowned';
import { disown, snooze } from './ownerWords';
import { report } from './report';

const BODY_BYTES = 8 * 1024;

const { note } = reportRequestSchema.shape;
const reportBodySchema = reportRequestSchema.extend({
  note: note.refine(text => text === undefined || isStorableText(text), {
    error: 'holds characters that cannot be stored',
  }),
});

/**
 * What owners and readers say about an entity besides "still accurate": not
 * mine, not now, this is wrong; and whom to find an owner for. Each word
 * answers how fresh the entity is now.
 */
export function createOwnerLoopRouter(options: {
  access: CallerAccess;
  entities: EntitySources;
}): express.Router {
  const { access, entities } = options;
  const router = Router();
  const authorise = admitted(async request => {
    await access.userRef(request);
    await access.reader(request, adoptionHealthFreshnessReadPermission);
  });
  const readBody = jsonBody({ limitBytes: BODY_BYTES });

  router.get(
    '/freshness/disowned',
    authorise,
    async (request: express.Request, response: express.Response) => {
      const person = await access.person(request);
      const isAdmin = access.isAdmin(person);
      response.json(await listDisowned(entities, { person, isAdmin }));
    },
  );

  router.post(
    `${ENTITY_PATH}/not-mine`,
    authorise,
    async (request: express.Request, response: express.Response) => {
      const person = await access.person(request);
      const ref = entityRefOf(request.params);
      response.json(await disown(entities, { ref, person }));
    },
  );

  router.post(
    `${ENTITY_PATH}/snooze`,
    authorise,
    ...readBody,
    async (request: express.Request, response: express.Response) => {
      const person = await access.person(request);
      const ref = entityRefOf(request.params);
      const { until } = parseBody(snoozeRequestSchema, request.body);
      response.json(await snooze(entities, { ref, person, until }));
    },
  );

  router.post(
    `${ENTITY_PATH}/report`,
    authorise,
    ...readBody,
    async (request: express.Request, response: express.Response) => {
      const person = await access.person(request);
      const ref = entityRefOf(request.params);
      const body = parseBody(reportBodySchema, request.body);
      response.json(await report(entities, { ref, person, ...body }));
    },
  );

  return router;
}
