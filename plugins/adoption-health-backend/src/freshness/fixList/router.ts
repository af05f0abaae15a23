import {
  adoptionHealthFreshnessReadPermission,
  dayOf,
  FixListItem,
} from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { CallerAccess } from '../../access/CallerAccess';
import { parseQuery } from '../../platform/query';
import { resolveWindow } from '../../platform/window';
import { sendText } from '../../platform/sendText';
import { cursorOf } from './formulas/cursor';
import { fixListCsv, fixListCsvHead } from './formulas/fixListCsv';
import { listQuerySchema, seriesQuerySchema } from './formulas/listQuery';
import {
  FixListSources,
  listAllEntities,
  listEntities,
  listOwnEntities,
} from './listEntities';
import { FreshnessHistory } from './FreshnessHistory';
import { VisibilitySources, visibilityOf } from './visibility';

const DEFAULT_DAYS = 84;

/**
 * What is wrong in the catalog, the most harmful first, as far as the caller
 * may see it there: `GET /freshness/entities` as pages or as a table,
 * `GET /freshness/mine`, and `GET /freshness/series`.
 */
export function createFixListRouter(options: {
  access: CallerAccess;
  sources: FixListSources;
  visibility: VisibilitySources;
}): express.Router {
  const { access, sources } = options;
  const history = new FreshnessHistory(sources);
  const mayRead = (request: express.Request) =>
    access.reader(request, adoptionHealthFreshnessReadPermission);
  const router = Router();

  router.get('/freshness/entities', async (request, response) => {
    const credentials = await mayRead(request);
    const query = parseQuery(listQuerySchema, request.query);
    const { sort, limit, cursor, format, ...filter } = query;
    const key = sources.cursorKey;
    const after =
      cursor === undefined ? undefined : cursorOf(cursor, { sort, key });
    const visibility = await visibilityOf(options.visibility, credentials);
    const question = { filter, sort, visibility };
    if (format === 'json') {
      response.json(await listEntities(sources, { ...question, limit, after }));
      return;
    }
    await sendText(response, {
      type: 'text/csv; charset=utf-8',
      fileName: `catalog-fix-list-${dayOf(sources.today())}.csv`,
      parts: asCsv(listAllEntities(sources, question)),
    });
  });

  router.get('/freshness/mine', async (request, response) => {
    const { credentials, ownershipRefs } = await access.person(request);
    await mayRead(request);
    const visibility = await visibilityOf(options.visibility, credentials);
    response.json(
      await listOwnEntities(sources, { ownershipRefs, visibility }),
    );
  });

  router.get('/freshness/series', async (request, response) => {
    await mayRead(request);
    const { owner, kind, ...days } = parseQuery(
      seriesQuerySchema,
      request.query,
    );
    const today = sources.today();
    const window = resolveWindow(days, { today, defaultDays: DEFAULT_DAYS });
    response.json(await history.series({ window, today, owner, kind }));
  });

  return router;
}

async function* asCsv(
  parts: AsyncGenerator<FixListItem[]>,
): AsyncGenerator<string> {
  let head = fixListCsvHead;
  for await (const items of parts) {
    yield head + fixListCsv(items);
    head = '';
  }
  if (head !== '') {
    yield head;
  }
}
