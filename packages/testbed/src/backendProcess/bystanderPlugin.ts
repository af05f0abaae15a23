import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import Router from 'express-promise-router';

/**
 * Some other plugin of the portal, with a database of its own:
 * `GET /api/bystander/answer` asks that database.
 */
export const bystanderPlugin = createBackendPlugin({
  pluginId: 'bystander',
  register(env) {
    env.registerInit({
      deps: {
        database: coreServices.database,
        httpRouter: coreServices.httpRouter,
      },
      async init({ database, httpRouter }) {
        const knex = await database.getClient();
        const router = Router();
        router.get('/answer', async (_request, response) => {
          const { rows } = await knex.raw('SELECT 42 AS answer');
          response.json(rows[0]);
        });
        httpRouter.use(router);
        httpRouter.addAuthPolicy({
          path: '/answer',
          allow: 'unauthenticated',
        });
      },
    });
  },
});
