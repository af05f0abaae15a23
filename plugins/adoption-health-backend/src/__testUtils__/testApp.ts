import { MiddlewareFactory } from '@backstage/backend-defaults/rootHttpRouter';
import { mockServices } from '@backstage/backend-test-utils';
import express from 'express';
import { answerErrors } from '../platform/answerErrors';

/** A router behind the error handlers that it has in a portal. */
export function testApp(router: express.Router): express.Express {
  const logger = mockServices.logger.mock();
  const middleware = MiddlewareFactory.create({
    logger,
    config: mockServices.rootConfig(),
  });
  const app = express();
  app.use(router);
  app.use(answerErrors(logger));
  app.use(middleware.notFound());
  app.use(middleware.error());
  return app;
}
