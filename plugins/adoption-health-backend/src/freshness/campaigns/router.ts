import {
  adoptionHealthFreshnessReadPermission,
  campaignRequestSchema,
} from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { z } from 'zod';
import { admitted, CallerAccess } from '../../access/CallerAccess';
import { jsonBody } from '../../platform/jsonBody';
import { parseBody } from '../../platform/query';
import { isStorableText } from '../formulas/isStorableText';
import {
  beginCampaign,
  CampaignSources,
  finishCampaign,
  noSuchCampaign,
  readCampaigns,
} from './campaignAnswers';

const BODY_BYTES = 16 * 1024;

const campaignBodySchema = campaignRequestSchema.refine(
  ({ name, scope }) => [name, ...Object.values(scope)].every(isStorableText),
  { error: 'holds characters that cannot be stored' },
);

/** Campaigns: everybody who may read follows them, admins begin and end them. */
export function createCampaignRouter(options: {
  access: CallerAccess;
  campaigns: CampaignSources;
}): express.Router {
  const { access, campaigns } = options;
  const router = Router();
  const authorise = admitted(request => access.admin(request));

  router.get('/freshness/campaigns', async (request, response) => {
    await access.reader(request, adoptionHealthFreshnessReadPermission);
    response.json(await readCampaigns(campaigns));
  });

  router.post(
    '/freshness/campaigns',
    authorise,
    ...jsonBody({ limitBytes: BODY_BYTES }),
    async (request: express.Request, response: express.Response) => {
      const body = parseBody(campaignBodySchema, request.body);
      response.json(await beginCampaign(campaigns, body));
    },
  );

  router.post(
    '/freshness/campaigns/:id/end',
    authorise,
    async (request, response) => {
      const id = z.uuid().safeParse(request.params.id);
      if (!id.success) {
        throw noSuchCampaign();
      }
      response.json(await finishCampaign(campaigns, id.data));
    },
  );

  return router;
}
