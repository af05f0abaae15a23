import { ImportReceipt } from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { CallerAccess } from '../access/CallerAccess';
import { sendText } from '../platform/sendText';
import { uncompressed } from './uncompressed';

/**
 * `POST /admin/import` and `GET /admin/export`, both streams of lines and both
 * for admins.
 */
export function createTransferRouter(options: {
  access: CallerAccess;
  takeIn: (source: AsyncIterable<Buffer>) => Promise<ImportReceipt>;
  takeOut: () => AsyncGenerator<string>;
}): express.Router {
  const { access } = options;
  const router = Router();

  router.post('/admin/import', async (request, response) => {
    await access.admin(request);
    response.json(await options.takeIn(uncompressed(request)));
  });

  router.get('/admin/export', async (request, response) => {
    await access.admin(request);
    await sendText(response, {
      type: 'application/x-ndjson',
      parts: options.takeOut(),
    });
  });

  return router;
}
