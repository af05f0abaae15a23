import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import Router from 'express-promise-router';

/**
 * Some other plugin of the portal, with a database of its own:
 * `GET /api/bystander/answer` asks that database, and
 * `GET /api/bystander/catalog?kinds=…&pageSize=…` reads these kinds of the
 * catalog, page by page and as the plugin itself, and drops what it reads.
 */
export const bystanderPlugin = createBackendPlugin({
  pluginId: 'bystander',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        database: coreServices.database,
        httpRouter: coreServices.httpRouter,
      },
      async init({ auth, catalog, database, httpRouter }) {
        const knex = await database.getClient();
        const router = Router();
        router.get('/answer', async (_request, response) => {
          const { rows } = await knex.raw('SELECT 42 AS answer');
          response.json(rows[0]);
        });
        router.get('/catalog', async ({ query }, response) => {
          const list = (texts: unknown) => String(texts).split(',');
          const pages = catalog.streamEntities(
            {
              filter: { kind: list(query.kinds) },
              fields: query.fields ? list(query.fields) : undefined,
              pageSize: Number(query.pageSize),
            },
            { credentials: await auth.getOwnServiceCredentials() },
          );
          let entities = 0;
          for await (const page of pages) {
            entities += page.length;
          }
          response.json({ entities });
        });
        httpRouter.use(router);
        for (const path of ['/answer', '/catalog']) {
          httpRouter.addAuthPolicy({ path, allow: 'unauthenticated' });
        }
      },
    });
  },
});
