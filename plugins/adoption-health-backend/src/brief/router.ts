import { Brief } from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { z } from 'zod';
import { CallerAccess } from '../access/CallerAccess';
import { parseQuery } from '../platform/query';
import { briefCsv } from './formulas/briefCsv';
import { briefMarkdown } from './formulas/briefMarkdown';

const formats = {
  json: { type: 'application/json', write: JSON.stringify },
  markdown: { type: 'text/markdown', write: briefMarkdown },
  csv: { type: 'text/csv', write: briefCsv },
} satisfies Record<string, { type: string; write: (brief: Brief) => string }>;

const briefQuerySchema = z.object({
  format: z.enum(['json', 'markdown', 'csv']).default('json'),
});

/** `GET /brief?format=json|markdown|csv`. */
export function createBriefRouter(options: {
  access: CallerAccess;
  read: () => Promise<Brief>;
}): express.Router {
  const { access, read } = options;
  const router = Router();

  router.get('/brief', async (request, response) => {
    await access.leader(request);
    const { format } = parseQuery(briefQuerySchema, request.query);
    const { type, write } = formats[format];
    const brief = await read();
    response.type(type).send(write(brief));
  });

  return router;
}
