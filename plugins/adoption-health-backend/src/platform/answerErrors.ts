import { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import type { ErrorRequestHandler } from 'express';
import { isDatabaseFailure } from './database/failure';

const RETRY_AFTER_SECONDS = '5';

/**
 * Last handler of the plugin's router. What comes from the database is logged
 * and answered as 503 without its text; every 503 says when to come back. The
 * host's error handler does the rest.
 */
export function answerErrors(logger: LoggerService): ErrorRequestHandler {
  return (error, _request, response, next) => {
    const unavailable = isDatabaseFailure(error);
    if (unavailable) {
      logger.error('The database failed', error);
    }
    if (unavailable || error?.name === 'ServiceUnavailableError') {
      response.setHeader('Retry-After', RETRY_AFTER_SECONDS);
    }
    next(
      unavailable
        ? new ServiceUnavailableError('Storage is not available')
        : error,
    );
  };
}
